package io.claimport.adapters.rest.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The import of one document for one user.
///
/// @param jobId random, so that it cannot be guessed
/// @param userId whose import it is
/// @param entityType insurance or provider
/// @param entityId the entity of the catalogue
/// @param entityName its name, marked as fictional
/// @param sourceType insurance_portal or provider_portal
/// @param sourceMethod demo_sample from a simulated portal; raw_text or file_upload for a
///     given document
/// @param status pending, processing, completed or failed; of the last two it never changes
/// @param documents the document of this import
/// @param documentsCount how many documents
/// @param lineItemsCount how many line items there are; while the job is processing, how
///     many so far, of which none can be read yet
/// @param findingsCount how much reading and normalising noticed; 0 until the job has
///     ended
/// @param metadata the JSON object that came with the request
/// @param recipe how to get the same document again; null for a given document
/// @param createdAt when the job began, in UTC
/// @param completedAt when it ended, completed or failed, in UTC; null until then
/// @param errorMessage why it failed; null otherwise
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ImportJob")
public record ImportJobResponse(
    @Schema(example = "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11") UUID jobId,
    @Schema(example = "ada") String userId,
    @Schema(example = "insurance") String entityType,
    @Schema(example = "demo_ins_001") String entityId,
    @Schema(example = "Beacon Life (DEMO)") String entityName,
    @Schema(example = "insurance_portal") String sourceType,
    @Schema(example = "demo_sample") String sourceMethod,
    @Schema(example = "completed") String status,
    List<DocumentResponse> documents,
    @Schema(example = "1") int documentsCount,
    @Schema(example = "5") int lineItemsCount,
    @Schema(example = "0") int findingsCount,
    @Schema(implementation = Object.class, example = "{\"ticket\": 17}") JsonNode metadata,
    @Nullable RecipeResponse recipe,
    @Schema(example = "2026-03-01T12:00:00.123456Z") Instant createdAt,
    @Schema(example = "2026-03-01T12:00:01.123456Z") @Nullable Instant completedAt,
    @Schema(example = "the document states no billed service (document)")
        @Nullable String errorMessage) {

  /// A document of an import. Its bytes are kept as they came.
  ///
  /// @param documentId asks for the bytes
  /// @param fileName what it is called
  /// @param fileType how the names of such files end
  /// @param format id of the format
  /// @param size in bytes
  /// @param sha256 of the bytes, in lower-case hexadecimal
  /// @param status pending, extracted or failed
  /// @param createdAt in UTC
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "Document")
  public record DocumentResponse(
      @Schema(example = "0d9d5c4e-7f0b-4a8e-8f4b-5f1f5d2b6c22") UUID documentId,
      @Schema(example = "eob_statement_demo_ins_001_2026-03-01.txt") String fileName,
      @Schema(example = "txt") String fileType,
      @Schema(example = "e1") String format,
      @Schema(example = "1834") long size,
      @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          String sha256,
      @Schema(example = "extracted") String status,
      @Schema(example = "2026-03-01T12:00:00.123456Z") Instant createdAt) {}

  /// Everything that a portal's document depends on. A request with these values gets the
  /// same bytes.
  ///
  /// @param generator version of the generator; another one gives other bytes
  /// @param catalog which catalogue of entities was asked
  /// @param entityType of the entity whose portal wrote the document
  /// @param entityId the entity
  /// @param userId to whom the document is addressed
  /// @param numLineItems how many service lines it has
  /// @param seed decides every made-up value
  /// @param asOf the day, in UTC, on which the portal was asked
  /// @param format id of the format
  /// @param scenario the laws of the made-up numbers
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "Recipe")
  public record RecipeResponse(
      @Schema(example = "1") int generator,
      CatalogResponse catalog,
      @Schema(example = "insurance") String entityType,
      @Schema(example = "demo_ins_001") String entityId,
      @Schema(example = "ada") String userId,
      @Schema(example = "5") int numLineItems,
      @Schema(example = "7") long seed,
      @Schema(example = "2026-03-01") LocalDate asOf,
      @Schema(example = "e1") String format,
      @Schema(example = "classic") String scenario) {}

  /// A catalogue of fictional entities. The same numbers give the same entities.
  ///
  /// @param seed decides every entity
  /// @param insurers how many insurers there are
  /// @param providers how many providers there are
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "CatalogVersion")
  public record CatalogResponse(
      @Schema(example = "42") long seed,
      @Schema(example = "30") int insurers,
      @Schema(example = "10000") int providers) {}
}
