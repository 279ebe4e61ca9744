package io.claimport.application.driving;

import io.claimport.domain.importing.Execution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A submission as somebody filled it in: nothing checked, anything may be missing.
///
/// Front ends pass on what they were told and the violations that they found themselves (an
/// unknown field, a wrong type), so that the answer names all of them at once.
///
/// @param numLineItems, seed, asOf, scenario wishes to a portal; not applicable to a given document
/// @param format of the document that is wished or given
/// @param document the given document; absent for one from the portal
/// @param metadata text of a JSON object
/// @param execution whether the caller waits for the end
/// @param violations what the front end already knows to be wrong
public record SubmissionForm(
    @Nullable String userId,
    @Nullable String entityType,
    @Nullable String entityId,
    @Nullable Long numLineItems,
    @Nullable Long seed,
    @Nullable String asOf,
    @Nullable String scenario,
    @Nullable String format,
    IngestDocument.Source.@Nullable Given document,
    @Nullable String metadata,
    Execution execution,
    @Nullable String idempotencyKey,
    List<Violation> violations) {

  public SubmissionForm {
    violations = List.copyOf(violations);
  }

  /// The plainest form: a portal's document with all defaults.
  public static SubmissionForm fromPortal(
      @Nullable String userId,
      @Nullable String entityType,
      @Nullable String entityId,
      @Nullable Long numLineItems) {
    return new SubmissionForm(
        userId,
        entityType,
        entityId,
        numLineItems,
        null,
        null,
        null,
        null,
        null,
        null,
        Execution.IMMEDIATE,
        null,
        List.of());
  }
}
