package io.claimport.domain.normalization;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.DerivedField;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line item in the making: what the source states, what rules have set so far, and by which rule.
///
/// Only the normaliser and its rules ever see one.
final class LineDraft {

  private final SourceClaim claim;
  private final SourceLine line;
  private final LocalDate importedOn;
  private final RuleJournal journal;
  private final Map<LineField<?>, Setting> settings = new HashMap<>();
  private final List<DerivedField> derivedFields = new ArrayList<>();

  LineDraft(SourceClaim claim, SourceLine line, LocalDate importedOn, RuleJournal journal) {
    this.claim = claim;
    this.line = line;
    this.importedOn = importedOn;
    this.journal = journal;
  }

  /// A value and how it came.
  ///
  /// @param place where the document says it, or what it was computed from; absent where it
  ///     follows from other fields
  private record Setting(Object value, Rule rule, @Nullable Place place, boolean derived) {}

  Place place() {
    return line.place();
  }

  /// The day of the import, in UTC; nothing that was rendered can be later.
  LocalDate importedOn() {
    return importedOn;
  }

  /// What the line itself states.
  <T> Optional<Stated<T>> stated(SourceField<T> field) {
    return line.fields().get(field);
  }

  /// What its claim states.
  StatedFields ofClaim() {
    return claim.fields();
  }

  /// What the line states or, failing that, its claim.
  <T> Optional<Stated<T>> inherited(SourceField<T> field) {
    return stated(field).or(() -> claim.fields().get(field));
  }

  @SuppressWarnings("unchecked") // set and derive store under a field nothing but its own type
  <T> Optional<T> get(LineField<T> field) {
    Setting setting = settings.get(field);
    return setting == null ? Optional.empty() : Optional.of((T) setting.value());
  }

  boolean lacks(LineField<?> field) {
    return !settings.containsKey(field);
  }

  /// Takes over what the document states.
  <T> void set(LineField<T> field, Stated<T> stated) {
    set(field, stated.value(), stated.place());
  }

  /// Takes over what the document means by what it states.
  ///
  /// @param place where it is stated
  <T> void set(LineField<T> field, T value, Place place) {
    settings.put(field, new Setting(value, journal.currentRule(), place, false));
  }

  /// Sets what the document does not state but other fields tell; the line will say so.
  <T> void derive(LineField<T> field, T value) {
    derive(field, value, null);
  }

  /// Sets what the document does not state in so many words; the line will say so.
  ///
  /// @param place of the statement that it follows from
  <T> void derive(LineField<T> field, T value, @Nullable Place place) {
    settings.put(field, new Setting(value, journal.currentRule(), place, true));
    DerivedField derived = new DerivedField(field.name(), journal.currentRule().id());
    if (!derivedFields.contains(derived)) {
      derivedFields.add(derived);
    }
  }

  /// How each field that is set came to its value, in the order of the schema.
  List<FieldOrigin> fieldOrigins() {
    return LineField.ALL.stream().flatMap(field -> origin(field).stream()).toList();
  }

  private Optional<FieldOrigin> origin(LineField<?> field) {
    return Optional.ofNullable(settings.get(field))
        .map(set -> new FieldOrigin(field.name(), set.rule(), set.place(), set.derived()));
  }

  /// The code as it stands, with its set and its modifiers.
  Optional<ProcedureCode> procedure() {
    return get(LineField.PROCEDURE_CODE)
        .map(code ->
            new ProcedureCode(
                code,
                get(LineField.CODE_SYSTEM).orElseThrow(),
                get(LineField.MODIFIERS).orElse(List.of())));
  }

  boolean is(LineStatus status) {
    return get(LineField.STATUS).filter(status::equals).isPresent();
  }

  /// Whether the source knows of adjustments, be it that there are none.
  boolean speaksOfAdjustments() {
    return !lacks(LineField.ADJUSTMENTS);
  }

  List<Adjustment> adjustments() {
    return get(LineField.ADJUSTMENTS).orElse(List.of());
  }

  /// The money of the line as it stands.
  Amounts amounts() {
    return new Amounts(
        get(LineField.BILLED).orElse(null),
        get(LineField.ALLOWED).orElse(null),
        get(LineField.PAID).orElse(null),
        get(LineField.PATIENT_RESPONSIBILITY).orElse(null),
        adjustments());
  }

  /// Leaves a finding of the current rule.
  void find(Place place, String message) {
    journal.find(place, message);
  }

  void find(String message) {
    find(place(), message);
  }

  List<DerivedField> derivedFields() {
    return derivedFields;
  }
}
