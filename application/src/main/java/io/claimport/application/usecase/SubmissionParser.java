package io.claimport.application.usecase;

import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.IngestDocument.Submission;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.Metadata;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns one form into a submission, or into everything that is wrong with it.
final class SubmissionParser {

  private final SubmissionForm form;
  private final SubmissionCheck check;
  private final List<Violation> violations;

  private SubmissionParser(SubmissionForm form, SubmissionCheck check) {
    this.form = form;
    this.check = check;
    this.violations = new ArrayList<>(form.violations());
  }

  sealed interface Parsed {
    record Valid(Submission submission) implements Parsed {}

    record Invalid(List<Violation> violations) implements Parsed {}
  }

  static Parsed parse(SubmissionForm form, SubmissionCheck check) {
    return new SubmissionParser(form, check).parse();
  }

  private Parsed parse() {
    Optional<UserId> user = user();
    Optional<EntityRef> entity = entity();
    Source source = source(entity.orElse(null));
    Metadata metadata = form.metadata() == null ? Metadata.EMPTY : new Metadata(form.metadata());
    violations.addAll(check.metadata(metadata));
    violations.addAll(check.idempotencyKey(form.idempotencyKey()));
    if (!violations.isEmpty()) {
      return new Parsed.Invalid(List.copyOf(violations));
    }
    return new Parsed.Valid(
        new Submission(
            user.orElseThrow(),
            entity.orElseThrow(),
            source,
            metadata,
            form.execution(),
            form.idempotencyKey()));
  }

  private Optional<UserId> user() {
    return required(
        "user_id",
        form.userId(),
        UserId::parse,
        new Violation(
            "invalid_user_id",
            "user_id",
            "user_id must have 1 to " + UserId.MAX_LENGTH + " characters without blanks"));
  }

  private Optional<EntityRef> entity() {
    Optional<EntityType> type =
        required(
            "entity_type",
            form.entityType(),
            EntityType::ofLabel,
            new Violation(
                "unknown_entity_type", "entity_type", "entity_type must be insurance or provider"));
    Optional<EntityId> id =
        required(
            "entity_id",
            form.entityId(),
            text -> Optional.of(new EntityId(text)),
            EntityCheck.unknownEntity());
    if (id.isEmpty()) {
      return Optional.empty();
    }
    // With a wrong type the id still deserves its own answer.
    EntityRef ref = new EntityRef(type.orElse(EntityType.INSURANCE), id.get());
    check.entity(ref).stream()
        .filter(violation -> type.isPresent() || violation.field().equals("entity_id"))
        .forEach(violations::add);
    return type.map(_ -> ref);
  }

  private <T> Optional<T> required(
      String field,
      @Nullable String text,
      Function<String, Optional<T>> parse,
      Violation malformed) {
    if (text == null || text.isBlank()) {
      if (violations.stream().noneMatch(known -> known.field().equals(field))) {
        violations.add(Violation.required(field));
      }
      return Optional.empty();
    }
    Optional<T> parsed = parse.apply(text);
    if (parsed.isEmpty()) {
      violations.add(malformed);
    }
    return parsed;
  }

  private Source source(@Nullable EntityRef entity) {
    PortalRequest wishes = wishes();
    Source.Given given = form.document();
    if (given == null) {
      violations.addAll(check.portal(entity, wishes));
      return new Source.FromPortal(wishes);
    }
    notApplicable("num_line_items", form.numLineItems());
    notApplicable("seed", form.seed());
    notApplicable("as_of", form.asOf());
    notApplicable("scenario", form.scenario());
    violations.addAll(check.given(given));
    return given;
  }

  private void notApplicable(String field, @Nullable Object value) {
    if (value != null) {
      violations.add(
          new Violation(
              "not_applicable", field, field + " is a wish to a portal; the document is given"));
    }
  }

  private PortalRequest wishes() {
    return new PortalRequest(items(), form.seed(), asOf(), form.format(), scenario());
  }

  /// A number that no int can hold is as absurd as any other that is too large.
  private @Nullable Integer items() {
    Long items = form.numLineItems();
    return items == null
        ? null
        : (int) Math.clamp(items, Integer.MIN_VALUE, (long) Integer.MAX_VALUE);
  }

  private @Nullable LocalDate asOf() {
    if (form.asOf() == null) {
      return null;
    }
    try {
      return LocalDate.parse(form.asOf());
    } catch (DateTimeParseException _) {
      violations.add(new Violation("not_a_date", "as_of", "as_of must be a date as YYYY-MM-DD"));
      return null;
    }
  }

  private @Nullable Scenario scenario() {
    if (form.scenario() == null) {
      return null;
    }
    Optional<Scenario> scenario = Scenario.ofLabel(form.scenario());
    if (scenario.isEmpty()) {
      String known =
          Arrays.stream(Scenario.values()).map(Scenario::label).collect(Collectors.joining(", "));
      violations.add(
          new Violation("unknown_scenario", "scenario", "scenario must be one of " + known));
    }
    return scenario.orElse(null);
  }
}
