package io.claimport.adapters.rest.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

// It only describes the answer; JsonWriter writes it.
/// A user's normalised line items.
///
/// @param success always true
/// @param userId whose line items they are
/// @param totalLineItems how many there are, over all pages; null on every page but the first
/// @param lineItems in the order of their imports, and within an import in that of its
///     document
/// @param metadata sums over all of them, over all pages; null on every page but the first
/// @param nextCursor asks for the next page; null on the last one
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "NormalizedData")
record DataResponse(
    @Schema(example = "true") boolean success,
    @Schema(example = "ada") String userId,
    @Schema(example = "1") @Nullable Integer totalLineItems,
    List<LineItemResponse> lineItems,
    @Nullable TotalsResponse metadata,
    @Schema(example = "MTc6NA") @Nullable String nextCursor) {

  /// Sums over what is stated. Each says how many line items do not state its amount.
  ///
  /// @param totalBilledAmount in US dollars
  /// @param totalAllowedAmount in US dollars
  /// @param totalPaidByInsurance in US dollars
  /// @param totalPatientResponsibility in US dollars
  /// @param linesWithoutBilledAmount line items that the sum above leaves out
  /// @param linesWithoutAllowedAmount line items that the sum above leaves out
  /// @param linesWithoutPaidByInsurance line items that the sum above leaves out
  /// @param linesWithoutPatientResponsibility line items that the sum above leaves out
  /// @param uniqueProviders how many names of providers
  /// @param uniqueProcedureCodes how many procedure codes
  /// @param dateRange the days of service
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "Totals")
  record TotalsResponse(
      @Schema(example = "200.00") BigDecimal totalBilledAmount,
      @Schema(example = "150.00") BigDecimal totalAllowedAmount,
      @Schema(example = "120.00") BigDecimal totalPaidByInsurance,
      @Schema(example = "30.00") BigDecimal totalPatientResponsibility,
      @Schema(example = "0") int linesWithoutBilledAmount,
      @Schema(example = "0") int linesWithoutAllowedAmount,
      @Schema(example = "0") int linesWithoutPaidByInsurance,
      @Schema(example = "0") int linesWithoutPatientResponsibility,
      @Schema(example = "1") int uniqueProviders,
      @Schema(example = "1") int uniqueProcedureCodes,
      DateRangeResponse dateRange) {}

  /// The first and the last day of service, ends of periods included.
  ///
  /// @param earliest null when no line item has a date
  /// @param latest null when no line item has a date
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "DateRange")
  record DateRangeResponse(
      @Schema(example = "2026-01-10") @Nullable LocalDate earliest,
      @Schema(example = "2026-01-12") @Nullable LocalDate latest) {}
}
