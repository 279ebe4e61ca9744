package io.claimport.application.usecase;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.IngestDocument.Submission;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.importing.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds everything that is wrong with a submission whose parts have the right types.
final class SubmissionCheck {

  private static final int LONGEST_KEY = 255;

  private final EntityCatalog catalog;
  private final RecipeBook recipes;
  private final DocumentReading reading;

  SubmissionCheck(EntityCatalog catalog, RecipeBook recipes, DocumentReading reading) {
    this.catalog = catalog;
    this.recipes = recipes;
    this.reading = reading;
  }

  List<Violation> violations(Submission submission) {
    List<Violation> violations = new ArrayList<>(entity(submission.entity()));
    violations.addAll(
        switch (submission.source()) {
          case Source.FromPortal(var request) -> portal(submission.entity(), request);
          case Source.Given given -> given(given);
        });
    violations.addAll(metadata(submission.metadata()));
    violations.addAll(idempotencyKey(submission.idempotencyKey()));
    return violations;
  }

  List<Violation> entity(EntityRef ref) {
    return EntityCheck.violations(catalog, ref);
  }

  /// Finds what is wrong with wishes to a portal.
  ///
  /// @param ref absent when nobody knows yet which entity is meant
  List<Violation> portal(@Nullable EntityRef ref, PortalRequest request) {
    Optional<Entity> entity = Optional.ofNullable(ref).flatMap(known -> catalog.find(known.id()));
    return entity
        .map(known -> recipes.violations(known, request))
        .orElseGet(() -> RecipeBook.violations(request));
  }

  List<Violation> given(Source.Given given) {
    return given.format() == null
        ? List.of()
        : reading.problemsOf(given.format()).stream()
            .map(problem -> new Violation("unknown_format", "format", problem))
            .toList();
  }

  List<Violation> metadata(Metadata metadata) {
    return metadata.json().getBytes(StandardCharsets.UTF_8).length <= Metadata.MAX_BYTES
        ? List.of()
        : List.of(
            new Violation(
                "too_large", "metadata", "metadata must have at most 16 KiB as JSON in UTF-8"));
  }

  List<Violation> idempotencyKey(@Nullable String key) {
    return key == null || (!key.isBlank() && key.length() <= LONGEST_KEY)
        ? List.of()
        : List.of(
            new Violation(
                "invalid_key",
                "Idempotency-Key",
                "Idempotency-Key must have 1 to " + LONGEST_KEY + " characters"));
  }
}
