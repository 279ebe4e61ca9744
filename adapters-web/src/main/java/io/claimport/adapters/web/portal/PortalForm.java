package io.claimport.adapters.web.portal;

import io.claimport.adapters.web.page.Field;
import io.claimport.adapters.web.page.Link;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Wishes to a portal as somebody filled them in: nothing checked, anything may be missing.
public record PortalForm(
    @Nullable String items,
    @Nullable String format,
    @Nullable String scenario,
    @Nullable String seed,
    @Nullable String asOf) {

  /// From so many lines on nobody waits for the end; the page shows how far it is.
  private static final long MANY_ITEMS = 300;

  /// @param sent what the form or the address says for the field of this name
  static PortalForm of(Function<String, @Nullable String> sent) {
    return new PortalForm(
        Field.text(sent.apply("items")),
        Field.text(sent.apply("format")),
        Field.text(sent.apply("scenario")),
        Field.text(sent.apply("seed")),
        Field.text(sent.apply("as_of")));
  }

  /// The form that asks for the very same document again.
  static PortalForm of(Recipe recipe) {
    return new PortalForm(
        String.valueOf(recipe.items()),
        recipe.format(),
        recipe.scenario().label(),
        String.valueOf(recipe.seed()),
        recipe.asOf().toString());
  }

  /// Where the document itself is.
  String documentAddress(Entity entity) {
    return Link.to("/import/document")
        .with("entity", entity.id())
        .with("items", items)
        .with("format", format)
        .with("scenario", scenario)
        .with("seed", seed)
        .with("as_of", asOf)
        .toString();
  }

  /// What cannot be understood; whether the rest is lawful is for the ports to say.
  List<Violation> violations() {
    List<Violation> violations = new ArrayList<>();
    if (items != null && Field.number(items).isEmpty()) {
      violations.add(
          wrong("num_line_items", "a whole number from 1 to " + PortalRequest.MAX_ITEMS));
    }
    if (seed != null && Field.number(seed).isEmpty()) {
      violations.add(wrong("seed", "a whole number, or left empty"));
    }
    if (asOf != null && day() == null) {
      violations.add(wrong("as_of", "a day, such as 2026-01-31, or left empty"));
    }
    return violations;
  }

  private static Violation wrong(String field, String right) {
    return new Violation("invalid_" + field, field, field + " must be " + right);
  }

  /// The request, once it has no violations.
  PortalRequest request() {
    return new PortalRequest(
        items == null ? null : Math.clamp(Field.number(items).orElse(0L), 0, Integer.MAX_VALUE),
        Field.number(seed).orElse(null),
        day(),
        format,
        scenario == null ? null : Scenario.ofLabel(scenario).orElse(null));
  }

  @SuppressWarnings("NullAway") // of a compiled nested type it does not see the mark
  SubmissionForm submission(UserId user, Entity entity) {
    return new SubmissionForm(
        user.value(),
        entity.type().label(),
        entity.id().value(),
        Field.number(items).orElse(null),
        Field.number(seed).orElse(null),
        asOf,
        scenario,
        format,
        null,
        null,
        Field.number(items).orElse(0L) >= MANY_ITEMS ? Execution.DEFERRED : Execution.IMMEDIATE,
        null,
        violations());
  }

  private @Nullable LocalDate day() {
    try {
      return asOf == null ? null : LocalDate.parse(asOf);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
