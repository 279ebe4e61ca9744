package io.claimport.adapters.rest.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimport.adapters.rest.data.LineItemResponse;
import io.claimport.adapters.rest.imports.FindingResponse;
import io.claimport.adapters.rest.imports.ImportJobResponse.DocumentResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a line item came to its values.
///
/// @param success always true
/// @param lineItem as it was imported
/// @param document that it comes from
/// @param fields how each field that has a value comes to it, by the rules of today
/// @param rulesChanged whether the rules of today say something else than those of the import
/// @param changedFields the fields of which they do
/// @param reconciliation how the line comes from billed to paid
/// @param findings what the import noticed about the line and its claim
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Explanation")
record ExplanationResponse(
    @Schema(example = "true") boolean success,
    LineItemResponse lineItem,
    DocumentResponse document,
    List<FieldResponse> fields,
    @Schema(example = "false") boolean rulesChanged,
    @Schema(example = "[]") List<String> changedFields,
    ReconciliationResponse reconciliation,
    List<FindingResponse> findings) {

  /// How a field came to its value.
  ///
  /// @param field its name
  /// @param rule id of the rule that set it
  /// @param decision what that rule does
  /// @param place where the document states it or what it follows from; null where it follows
  ///     from other fields
  /// @param derived whether the document does not state it in so many words
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "FieldOrigin")
  record FieldResponse(
      @Schema(example = "billed_amount") String field,
      @Schema(example = "P-MONEY") String rule,
      @Schema(example = "An amount finer than a cent is rounded half-up to the cent and reported.")
          String decision,
      @Schema(example = "segment 12, element 2") @Nullable String place,
      @Schema(example = "false") boolean derived) {}

  /// Billed less what each group bears should be paid.
  ///
  /// @param billedAmount what was charged, in US dollars
  /// @param parts what lies between billed and paid
  /// @param paidByInsurance what the payer pays, in US dollars
  /// @param difference what stays unexplained, in US dollars; null where billed or paid is not
  ///     stated
  /// @param outcome balanced, unbalanced, or incomplete where billed or paid is not stated
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "Reconciliation")
  record ReconciliationResponse(
      @Schema(example = "200.00") @Nullable BigDecimal billedAmount,
      List<PartResponse> parts,
      @Schema(example = "120.00") @Nullable BigDecimal paidByInsurance,
      @Schema(example = "0.00") @Nullable BigDecimal difference,
      @Schema(example = "balanced") String outcome) {}

  /// What one group bears.
  ///
  /// @param group claim adjustment group code: CO, PR, OA or PI
  /// @param basis where the amount comes from: adjustments, allowed_amount or
  ///     patient_responsibility
  /// @param amount in US dollars
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "ReconciliationPart")
  record PartResponse(
      @Schema(example = "CO") String group,
      @Schema(example = "adjustments") String basis,
      @Schema(example = "50.00") BigDecimal amount) {}
}
