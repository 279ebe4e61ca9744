package io.claimport.adapters.rest.normalization;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimport.adapters.rest.data.LineItemResponse;
import io.claimport.adapters.rest.imports.FindingResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/// A document, read and normalised; nothing of it is stored.
///
/// @param success always true
/// @param document what was read
/// @param lineItems in the order of the document
/// @param findings in the order in which they were noticed
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "NormalizedDocument")
record NormalizationResponse(
    @Schema(example = "true") boolean success,
    LooseDocumentResponse document,
    List<LineItemResponse> lineItems,
    List<FindingResponse> findings) {

  /// A document that is not kept, so that it has no id.
  ///
  /// @param fileName what it was called
  /// @param fileType how the names of such files end
  /// @param format id of the format
  /// @param size in bytes
  /// @param sha256 of the bytes, in lower-case hexadecimal
  /// @param status extracted
  /// @param createdAt when it was read, in UTC
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "LooseDocument")
  record LooseDocumentResponse(
      @Schema(example = "remittance.835") String fileName,
      @Schema(example = "835") String fileType,
      @Schema(example = "x12-835") String format,
      @Schema(example = "1834") long size,
      @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          String sha256,
      @Schema(example = "extracted") String status,
      @Schema(example = "2026-03-01T12:00:00.123456Z") Instant createdAt) {}
}
