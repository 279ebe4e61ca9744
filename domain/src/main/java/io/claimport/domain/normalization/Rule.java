package io.claimport.domain.normalization;

/// The name of a decision. The id stands in findings, derived fields, tests and documentation.
///
/// @param severity of the findings that it leaves
/// @param summary what it does, in a sentence for a billing expert
public record Rule(String id, Severity severity, String summary) {}
