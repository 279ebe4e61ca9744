package io.claimport.adapters.rest.ingestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimport.adapters.rest.problem.Problem;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a document.
///
/// @param success false only for a repeated request whose import had failed the first
///     time
/// @param jobId asks for status, findings and line items of this import
/// @param status of the job: pending, processing, completed or failed
/// @param message the same in a sentence
/// @param documentsCreated documents of the job
/// @param lineItemsCreated line items of the job; 0 until it is completed
/// @param findingsCount what reading and normalising noticed
/// @param seed of a portal's document, given or drawn; null for a given document
/// @param timestamp when the job ended, in UTC; when it began, until then
/// @param errors empty, except for an import that had failed
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "IngestionResponse")
record IngestionResponse(
    @Schema(example = "true") boolean success,
    @Schema(example = "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11") UUID jobId,
    @Schema(example = "completed") String status,
    @Schema(example = "Imported 5 line items from Beacon Life (DEMO).") String message,
    @Schema(example = "1") int documentsCreated,
    @Schema(example = "5") int lineItemsCreated,
    @Schema(example = "0") int findingsCount,
    @Schema(example = "7") @Nullable Long seed,
    @Schema(example = "2026-03-01T12:00:01.123456Z") Instant timestamp,
    List<Problem.Reason> errors) {}
