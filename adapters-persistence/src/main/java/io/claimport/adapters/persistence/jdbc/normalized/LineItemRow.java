package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.adapters.persistence.jdbc.value.IsoDate;
import io.claimport.adapters.persistence.jdbc.value.IsoInstant;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line item, flat as it is in JSON, of a user and of a numbered opening of a job.
///
/// Modifiers, diagnosis codes, adjustments and derived fields are JSON arrays. The
/// modifiers are absent with their procedure code.
@MappedEntity("line_item")
record LineItemRow(
    @Id String userId,
    @Id long jobNumber,
    @Id int ordinal,
    UUID jobId,
    UUID id,
    UUID documentId,
    String place,
    String claimPlace,
    @TypeDef(type = DataType.STRING, converter = IsoDate.class) @Nullable LocalDate serviceDate,
    @TypeDef(type = DataType.STRING, converter = IsoDate.class) @Nullable LocalDate serviceDateEnd,
    @Nullable String procedureCode,
    @Nullable CodeSystem codeSystem,
    @Nullable String modifiers,
    @Nullable String procedureDescription,
    @Nullable String units,
    String diagnosisCodes,
    @Nullable String revenueCode,
    @Nullable String providerName,
    @Nullable String providerNpi,
    @Nullable String claimNumber,
    @Nullable BigDecimal billedAmount,
    @Nullable BigDecimal allowedAmount,
    @Nullable BigDecimal paidByInsurance,
    @Nullable BigDecimal patientResponsibility,
    String adjustments,
    LineStatus lineStatus,
    String derivedFields,
    @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant createdAt) {}
