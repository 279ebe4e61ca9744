package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.domain.normalization.Severity;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A finding.
///
/// @param ordinal its position among the findings of its job
@MappedEntity("finding")
record FindingRow(
    @Id long jobNumber,
    @Id int ordinal,
    String rule,
    Severity severity,
    String place,
    String message) {}
