/// Each port once, in a few lines, for `docs/INGESTION_API.md`, which shows them word for word.
///
/// Every method takes the ports that it needs and nothing else; the tests call all of them.
@NullMarked
package io.claimport.examples.ports;

import org.jspecify.annotations.NullMarked;
