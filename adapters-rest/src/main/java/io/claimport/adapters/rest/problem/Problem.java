package io.claimport.adapters.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a request was not answered as wished (RFC 9457).
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    @Schema(
            description =
                "Names the kind of problem; programs may rely on it. A path of this server, where"
                    + " the kind is explained.",
            example = "/problems/validation")
        URI type,
    @Schema(description = "The kind of problem, in words.", example = "Invalid request")
        String title,
    @Schema(description = "The HTTP status of the answer.", example = "400") int status,
    @Schema(description = "What happened, in a sentence.", example = "The request breaks 1 rule.")
        String detail,
    @Schema(description = "Always false.", example = "false") boolean success,
    @Schema(description = "Every reason, all of them at once.") List<Reason> errors,
    @Schema(
            description = "The failed job that keeps an unreadable document.",
            example = "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11",
            nullable = true)
        @Nullable UUID jobId,
    @Schema(
            description = "Where in the document or in the body the trouble is.",
            example = "line 12",
            nullable = true)
        @Nullable String place,
    @Schema(
            description =
                "What was noticed in a document that nothing keeps, its reason last; else the job"
                    + " has it.",
            nullable = true)
        @Nullable List<Noticed> findings) {

  /// Something that reading a document noticed.
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Noticed(
      @Schema(description = "Id of the rule that noticed it.", example = "READ-UNEXPLAINED")
          String rule,
      @Schema(description = "info, warning or error.", example = "info") String severity,
      @Schema(description = "Where in the document.", example = "line 12") String place,
      @Schema(
              description = "It names fields and rules, never the content of the document.",
              example = "the line fits no known layout")
          String message) {}

  /// One reason.
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Reason(
      @Schema(description = "Stable name of the rule that was broken.", example = "required")
          String rule,
      @Schema(
              description = "The field of the request; null when it is the request as a whole.",
              example = "user_id",
              nullable = true)
          @Nullable String field,
      @Schema(description = "What would be right.", example = "user_id is required")
          String message) {}
}
