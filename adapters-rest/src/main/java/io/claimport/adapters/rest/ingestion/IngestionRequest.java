package io.claimport.adapters.rest.ingestion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

// It only describes the body; IngestionForm reads it.
/// What is to be imported, for whom. With raw_text the document is given; without it the
/// entity's simulated portal writes one.
///
/// @param userId whose import it is: 1 to 128 characters without blanks
/// @param entityType what issues the document: insurance or provider
/// @param entityId an entity of the catalogue
/// @param rawText the text of a given document. Fictional data only.
/// @param format id of the format; found out from the document, or the entity's own when
///     left out
/// @param force imports a given document again that was imported before
/// @param numLineItems how many service lines the portal writes, 1 to 10,000; 5 from an
///     insurer, 3 from a provider when left out
/// @param seed decides every made-up value; one is drawn and told when left out
/// @param asOf the day on which the portal is asked; today in UTC when left out
/// @param scenario the laws of the made-up numbers
/// @param metadata any JSON object, at most 16 KiB; it is kept as it is
@Schema(name = "IngestionRequest")
record IngestionRequest(
    @Schema(example = "ada", requiredMode = Schema.RequiredMode.REQUIRED) String userId,
    @Schema(
            type = "string",
            example = "insurance",
            allowableValues = {"insurance", "provider"},
            requiredMode = Schema.RequiredMode.REQUIRED)
        String entityType,
    @Schema(example = "demo_ins_001", requiredMode = Schema.RequiredMode.REQUIRED) String entityId,
    @Schema(example = "Service Date,CPT,Billed") @Nullable String rawText,
    @Schema(example = "e1") @Nullable String format,
    @Schema(defaultValue = "false") @Nullable Boolean force,
    @Schema(example = "5", minimum = "1", maximum = "10000") @Nullable Integer numLineItems,
    @Schema(example = "7") @Nullable Long seed,
    @Schema(example = "2026-03-01") @Nullable LocalDate asOf,
    @Schema(
            type = "string",
            example = "classic",
            allowableValues = {"classic", "realistic", "denied", "partial", "reversal", "messy"})
        @Nullable String scenario,
    @Schema(implementation = Object.class, example = "{\"ticket\": 17}")
        @Nullable Map<String, Object> metadata) {}
