package io.claimport.adapters.rest.samples;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The torture collection.
///
/// @param success always true
/// @param total how many samples there are
/// @param samples in an order for people
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "SampleList")
record SampleListResponse(
    @Schema(example = "true") boolean success,
    @Schema(example = "27") int total,
    List<SampleResponse> samples) {

  /// A document that is ugly in the way of real ones.
  ///
  /// @param name asks for its bytes
  /// @param title what it is, in a few words
  /// @param description what is ugly about it, and what a reader must do
  /// @param format id of the format whose reader recognises it
  /// @param mediaType of the document
  /// @param size in bytes
  /// @param expected what a good reader makes of it
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "Sample")
  record SampleResponse(
      @Schema(example = "odd-delimiters.835") String name,
      @Schema(example = "A remittance advice with delimiters of its own") String title,
      @Schema(example = "Bars between elements, > inside them.") String description,
      @Schema(example = "x12-835") String format,
      @Schema(example = "application/edi-x12") String mediaType,
      @Schema(example = "692") long size,
      ExpectedResponse expected) {}

  /// What a good reader makes of a sample. Null means that no line states such an amount,
  /// or that the document is refused.
  ///
  /// @param lineItems how many; null if it is refused
  /// @param totalBilledAmount over all lines, in US dollars
  /// @param totalAllowedAmount over all lines, in US dollars
  /// @param totalPaidByInsurance over all lines, in US dollars
  /// @param totalPatientResponsibility over all lines, in US dollars
  /// @param findings ids of the rules that have something to report, each once, sorted
  /// @param refusal id of the rule that refuses the document; null if it is read
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "ExpectedReading")
  record ExpectedResponse(
      @Schema(example = "2") @Nullable Integer lineItems,
      @Schema(example = "200.00") @Nullable BigDecimal totalBilledAmount,
      @Schema(example = "160.00") @Nullable BigDecimal totalAllowedAmount,
      @Schema(example = "140.00") @Nullable BigDecimal totalPaidByInsurance,
      @Schema(example = "20.00") @Nullable BigDecimal totalPatientResponsibility,
      @Schema(example = "[\"P-NPI\"]") List<String> findings,
      @Schema(example = "P-TXT-NEG") @Nullable String refusal) {}
}
