/// Every refusal and every fault, in the one shape in which it leaves (RFC 9457).
///
/// Refusals of the ports, of the framework and of broken things all end here. A problem
/// never carries a stack trace, a part of a document, or anything of another user
/// (ADR-0003).
@NullMarked
package io.claimport.adapters.rest.problem;

import org.jspecify.annotations.NullMarked;
