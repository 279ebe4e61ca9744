/// X12: remittance advices (835) and claims (837), read segment by segment in constant memory.
///
/// Here stand the readers and the walk through the envelopes; each transaction set has a package
/// of its own below, and none of them knows the other (ADR-0003).
@NullMarked
package io.claimport.adapters.documents.x12;

import org.jspecify.annotations.NullMarked;
