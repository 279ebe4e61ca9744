/// What all mappings from domain values to answers have in common.
///
/// Money leaves as a decimal number with two decimals, never as a binary float; times
/// leave in UTC. No answer holds a domain type (ADR-0004).
@NullMarked
package io.claimport.adapters.rest.answer;

import org.jspecify.annotations.NullMarked;
