package io.claimport.adapters.rest.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;

/// Something that reading or normalising a document noticed.
///
/// @param rule id of the rule that noticed it
/// @param severity info, warning or error
/// @param place where in the document
/// @param message names fields and rules, never the content of the document
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Finding")
public record FindingResponse(
    @Schema(example = "P-NPI") String rule,
    @Schema(example = "warning") String severity,
    @Schema(example = "line 12") String place,
    @Schema(example = "provider_npi has a wrong check digit") String message) {}
