/// The scenarios: by which laws services are settled, and what a statement makes of them.
///
/// What each promises stands with the enum Scenario of the domain and in
/// docs/HEALTH_DATA_INGESTION.md.
@NullMarked
package io.claimport.adapters.portal.scenario;

import org.jspecify.annotations.NullMarked;
