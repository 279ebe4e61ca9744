package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.adapters.persistence.jdbc.value.IsoDate;
import io.claimport.adapters.persistence.jdbc.value.IsoInstant;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
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
/// modifiers are absent with their procedure code. Columns are named here, since the framework would
/// spell out each name anew for each row that it reads.
@MappedEntity("line_item")
record LineItemRow(
    @MappedProperty("user_id") @Id String userId,
    @MappedProperty("job_number") @Id long jobNumber,
    @MappedProperty("ordinal") @Id int ordinal,
    @MappedProperty("job_id") UUID jobId,
    @MappedProperty("id") UUID id,
    @MappedProperty("document_id") UUID documentId,
    @MappedProperty("place") String place,
    @MappedProperty("claim_place") String claimPlace,
    @MappedProperty("service_date") @TypeDef(type = DataType.STRING, converter = IsoDate.class)
        @Nullable LocalDate serviceDate,
    @MappedProperty("service_date_end") @TypeDef(type = DataType.STRING, converter = IsoDate.class)
        @Nullable LocalDate serviceDateEnd,
    @MappedProperty("procedure_code") @Nullable String procedureCode,
    @MappedProperty("code_system") @Nullable CodeSystem codeSystem,
    @MappedProperty("modifiers") @Nullable String modifiers,
    @MappedProperty("procedure_description") @Nullable String procedureDescription,
    @MappedProperty("units") @Nullable String units,
    @MappedProperty("diagnosis_codes") String diagnosisCodes,
    @MappedProperty("revenue_code") @Nullable String revenueCode,
    @MappedProperty("provider_name") @Nullable String providerName,
    @MappedProperty("provider_npi") @Nullable String providerNpi,
    @MappedProperty("claim_number") @Nullable String claimNumber,
    @MappedProperty("billed_amount") @Nullable BigDecimal billedAmount,
    @MappedProperty("allowed_amount") @Nullable BigDecimal allowedAmount,
    @MappedProperty("paid_by_insurance") @Nullable BigDecimal paidByInsurance,
    @MappedProperty("patient_responsibility") @Nullable BigDecimal patientResponsibility,
    @MappedProperty("adjustments") String adjustments,
    @MappedProperty("line_status") LineStatus lineStatus,
    @MappedProperty("derived_fields") String derivedFields,
    @MappedProperty("created_at") @TypeDef(type = DataType.STRING, converter = IsoInstant.class)
        Instant createdAt) {}
