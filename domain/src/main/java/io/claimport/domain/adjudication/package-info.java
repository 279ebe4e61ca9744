/// What a payer decided about a billed service: its status and the reasons of each difference.
///
/// Codes and groups that nobody knows are kept as they came (ADR-0003).
@NullMarked
package io.claimport.domain.adjudication;

import org.jspecify.annotations.NullMarked;
