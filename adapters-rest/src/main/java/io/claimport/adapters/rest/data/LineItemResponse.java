package io.claimport.adapters.rest.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One billed service in the one schema. Null means that the document does not say, 0.00
/// that it says zero. It never changes.
///
/// @param lineItemId names the line
/// @param importJobId the import that it came with
/// @param serviceDate the day of the service, or the first day of a period
/// @param procedureCode what was done, as a code
/// @param procedureDescription what was done, in words
/// @param providerName who rendered the service, else who billed it; marked as fictional
/// @param providerNpi National Provider Identifier, as stated
/// @param billedAmount what was charged, in US dollars
/// @param allowedAmount what the payer accepts as the price, in US dollars
/// @param paidByInsurance what the payer pays, in US dollars
/// @param patientResponsibility what is left to the patient, in US dollars
/// @param claimNumber the claim that the line belongs to; marked as fictional
/// @param createdAt when it was imported, in UTC
/// @param codeSystem the code set of procedure_code: CPT, HCPCS, CDT, NDC, REVENUE, HIPPS
///     or OTHER
/// @param modifiers of procedure_code, in their order
/// @param units how often or how much, in the unit of the code
/// @param diagnosisCodes ICD-10-CM codes, as stated
/// @param revenueCode NUBC revenue code of an institutional line
/// @param serviceDateEnd the last day of a period; null for a single day
/// @param lineStatus billed, paid, denied, pending, estimate or reversal
/// @param adjustments the differences with their reasons, in the document's order
/// @param derivedFields the fields that the document did not state
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "LineItem")
public record LineItemResponse(
    @Schema(example = "b7d7c3f0-52a4-5d0e-9f57-0a3c8f1b2d33") UUID lineItemId,
    @Schema(example = "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11") UUID importJobId,
    @Schema(example = "2026-01-10") @Nullable LocalDate serviceDate,
    @Schema(example = "99214") @Nullable String procedureCode,
    @Schema(example = "Office visit, extended") @Nullable String procedureDescription,
    @Schema(example = "Cedar Hollow Clinic (DEMO)") @Nullable String providerName,
    @Schema(example = "9000000008") @Nullable String providerNpi,
    @Schema(example = "200.00") @Nullable BigDecimal billedAmount,
    @Schema(example = "150.00") @Nullable BigDecimal allowedAmount,
    @Schema(example = "120.00") @Nullable BigDecimal paidByInsurance,
    @Schema(example = "30.00") @Nullable BigDecimal patientResponsibility,
    @Schema(example = "CLM-DEMO-100200") @Nullable String claimNumber,
    @Schema(example = "2026-03-01T12:00:00.123456Z") Instant createdAt,
    @Schema(example = "CPT") @Nullable String codeSystem,
    @Schema(example = "[\"25\"]") List<String> modifiers,
    @Schema(example = "1") @Nullable BigDecimal units,
    @Schema(example = "[\"J06.9\"]") List<String> diagnosisCodes,
    @Schema(example = "0450") @Nullable String revenueCode,
    @Schema(example = "2026-01-12") @Nullable LocalDate serviceDateEnd,
    @Schema(example = "paid") String lineStatus,
    List<AdjustmentResponse> adjustments,
    List<DerivedFieldResponse> derivedFields) {

  /// A difference between what was charged and what was paid.
  ///
  /// @param group claim adjustment group code: CO contractual, PR patient, OA other, PI
  ///     payer
  /// @param reason claim adjustment reason code (CARC)
  /// @param amount in US dollars
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "Adjustment")
  public record AdjustmentResponse(
      @Schema(example = "CO") String group,
      @Schema(example = "45") String reason,
      @Schema(example = "50.00") BigDecimal amount) {}

  /// A value that was computed, not stated.
  ///
  /// @param field its name
  /// @param rule id of the rule that computed it
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "DerivedField")
  public record DerivedFieldResponse(
      @Schema(example = "allowed_amount") String field,
      @Schema(example = "P-ADJUSTED-ALLOWED") String rule) {}
}
