package io.claimport.adapters.documents.csv;

import io.claimport.adapters.documents.csv.heading.CsvField;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.notation.Amount;
import io.claimport.adapters.documents.notation.WrittenDate;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One row on its way into a line. A cell that does not say what its column is for states
/// nothing and leaves a finding.
final class LineCells {

  /// The group of adjustments that the patient bears.
  private static final String PATIENT = "PR";

  private static final Set<String> CPT_HEADINGS = Set.of("cpt", "cptcode");
  private static final Pattern SHORTENED_CPT = Pattern.compile("\\d{3,4}");
  private static final int CPT_PLACES = 5;
  private static final Pattern SHORTENED_NUMBER =
      Pattern.compile("\\d(?:[.,]\\d{1,20})?[Ee]\\+\\d{1,3}");
  private static final Map<String, CodeSystem> CODE_SYSTEMS =
      Arrays.stream(CodeSystem.values()).collect(Collectors.toMap(CodeSystem::name, s -> s));
  private static final Pattern BETWEEN_DIAGNOSES = Pattern.compile("[\\s,;|]+");
  private static final Pattern BETWEEN_MODIFIERS = Pattern.compile("[\\s,;:-]+");

  private final CsvHeader header;
  private final CsvSurvey survey;
  private final Receiver receiver;
  private final int row;
  private final List<String> cells;
  private final StatedFields.Builder fields = StatedFields.collecting();
  private final List<Adjustment> adjustments = new ArrayList<>();

  LineCells(CsvHeader header, CsvSurvey survey, Receiver receiver, int row, List<String> cells) {
    this.header = header;
    this.survey = survey;
    this.receiver = receiver;
    this.row = row;
    this.cells = cells;
  }

  /// Whether a cell goes over several lines in a column whose cells never do.
  boolean isBrokenOff(List<Integer> columnsOfOneLine) {
    for (int column : columnsOfOneLine) {
      if (cells.get(column).indexOf('\n') >= 0 || cells.get(column).indexOf('\r') >= 0) {
        return true;
      }
    }
    return false;
  }

  Optional<SourceLine> line() {
    claimNumber();
    date(CsvField.SERVICE_DATE, SourceField.SERVICE_DATE);
    date(CsvField.SERVICE_DATE_END, SourceField.SERVICE_DATE_END);
    code();
    words(CsvField.DESCRIPTION, SourceField.DESCRIPTION);
    words(CsvField.PROVIDER_NAME, SourceField.PROVIDER_NAME);
    identifier(CsvField.PROVIDER_NPI, SourceField.PROVIDER_NPI);
    identifier(CsvField.REVENUE_CODE, SourceField.REVENUE_CODE);
    amount(CsvField.BILLED, SourceField.BILLED);
    amount(CsvField.ALLOWED, SourceField.ALLOWED);
    paid();
    amount(CsvField.PATIENT_RESPONSIBILITY, SourceField.PATIENT_RESPONSIBILITY);
    amount(CsvField.UNITS, SourceField.UNITS);
    patientShare(CsvField.DEDUCTIBLE, "1");
    patientShare(CsvField.COINSURANCE, "2");
    patientShare(CsvField.COPAY, "3");
    patientShare(CsvField.BLOOD_DEDUCTIBLE, "66");
    diagnoses();
    status();
    if (!adjustments.isEmpty()) {
      fields.put(SourceField.ADJUSTMENTS, List.copyOf(adjustments), new Place.Row(row));
    }
    return isService()
        ? Optional.of(new SourceLine(new Place.Row(row), fields.build()))
        : Optional.empty();
  }

  private boolean isService() {
    return fields.has(SourceField.PROCEDURE_CODE)
        || fields.has(SourceField.DESCRIPTION)
        || fields.has(SourceField.BILLED)
        || fields.has(SourceField.ALLOWED)
        || fields.has(SourceField.PAID)
        || fields.has(SourceField.PATIENT_RESPONSIBILITY);
  }

  /// What stands in a field's column; empty when there is none.
  private String cell(CsvField field) {
    return header.column(field).map(cells::get).map(String::strip).orElse("");
  }

  private Place place(CsvField field) {
    return header
        .column(field)
        .<Place>map(column -> new Place.Cell(row, column + 1))
        .orElseGet(() -> new Place.Row(row));
  }

  private void words(CsvField field, SourceField<String> target) {
    if (!cell(field).isEmpty()) {
      fields.put(target, cell(field), place(field));
    }
  }

  private void identifier(CsvField field, SourceField<String> target) {
    if (!Amount.isNothing(cell(field))) {
      fields.put(target, cell(field), place(field));
    }
  }

  private void claimNumber() {
    if (SHORTENED_NUMBER.matcher(cell(CsvField.CLAIM_NUMBER)).matches()) {
      find(
          ReadingRules.TEXT_UNEXPLAINED,
          place(CsvField.CLAIM_NUMBER),
          "claim number looks shortened by a spreadsheet and is left out");
    } else {
      identifier(CsvField.CLAIM_NUMBER, SourceField.CLAIM_NUMBER);
    }
  }

  private void date(CsvField field, SourceField<LocalDate> target) {
    WrittenDate written = WrittenDate.parse(cell(field));
    survey.date(field, written).ifPresent(date -> fields.put(target, date, place(field)));
    if (written instanceof WrittenDate.Unreadable) {
      find(ReadingRules.DATE_UNREADABLE, place(field), target + " is no date");
    }
  }

  private void code() {
    String code = cell(CsvField.PROCEDURE_CODE);
    if (Amount.isNothing(code)) {
      return;
    }
    Place place = place(CsvField.PROCEDURE_CODE);
    String heading = header.bareHeading(CsvField.PROCEDURE_CODE);
    boolean shortened = CPT_HEADINGS.contains(heading) && SHORTENED_CPT.matcher(code).matches();
    fields.put(
        SourceField.PROCEDURE_CODE,
        shortened ? "0".repeat(CPT_PLACES - code.length()) + code : code,
        place);
    if (heading.equals("ndc")) {
      fields.put(SourceField.CODE_SYSTEM, CodeSystem.NDC, place);
    }
    codeSystem();
    modifiers();
  }

  /// NA is a lawful modifier, unlike in other columns.
  private void modifiers() {
    String modifiers = (cell(CsvField.MODIFIERS) + " " + cell(CsvField.SECOND_MODIFIER)).strip();
    if (!Amount.isNothing(modifiers) || modifiers.equals("NA")) {
      fields.put(
          SourceField.MODIFIERS,
          BETWEEN_MODIFIERS.splitAsStream(modifiers).filter(m -> !m.isEmpty()).toList(),
          place(CsvField.MODIFIERS));
    }
  }

  private void codeSystem() {
    String name = cell(CsvField.CODE_SYSTEM);
    Optional<CodeSystem> system =
        Optional.ofNullable(CODE_SYSTEMS.get(name.toUpperCase(Locale.ROOT)));
    system.ifPresent(s -> fields.put(SourceField.CODE_SYSTEM, s, place(CsvField.CODE_SYSTEM)));
    if (system.isEmpty() && !Amount.isNothing(name)) {
      find(
          ReadingRules.TEXT_UNEXPLAINED,
          place(CsvField.CODE_SYSTEM),
          SourceField.CODE_SYSTEM + " is not known");
    }
  }

  private void amount(CsvField field, SourceField<BigDecimal> target) {
    stated(field, target).ifPresent(value -> fields.put(target, value, place(field)));
  }

  /// Where no column states it, it is what went to provider and patient.
  private void paid() {
    if (header.has(CsvField.PAID)) {
      amount(CsvField.PAID, SourceField.PAID);
      return;
    }
    Optional<BigDecimal> toProvider = stated(CsvField.PAID_TO_PROVIDER, SourceField.PAID);
    Optional<BigDecimal> toPatient = stated(CsvField.PAID_TO_PATIENT, SourceField.PAID);
    toProvider
        .map(amount -> amount.add(toPatient.orElse(BigDecimal.ZERO)))
        .or(() -> toPatient)
        .ifPresent(
            amount -> fields.put(SourceField.PAID, amount, place(CsvField.PAID_TO_PROVIDER)));
  }

  private void diagnoses() {
    String codes = cell(CsvField.DIAGNOSIS_CODES);
    if (!Amount.isNothing(codes)) {
      fields.put(
          SourceField.DIAGNOSIS_CODES,
          BETWEEN_DIAGNOSES.splitAsStream(codes).filter(code -> !code.isEmpty()).toList(),
          place(CsvField.DIAGNOSIS_CODES));
    }
  }

  /// A part of what the patient owes, as the adjustment that it is.
  private void patientShare(CsvField field, String reason) {
    Optional<BigDecimal> stated = stated(field, SourceField.ADJUSTMENTS);
    Optional<BigDecimal> exact = stated.filter(Amount::isMoney);
    exact.ifPresent(
        value -> adjustments.add(new Adjustment(PATIENT, reason, Money.exactly(value))));
    if (stated.isPresent() && exact.isEmpty()) {
      unreadable(field, SourceField.ADJUSTMENTS);
    }
  }

  private Optional<BigDecimal> stated(CsvField field, SourceField<?> target) {
    return switch (Amount.parse(cell(field), survey.decimalMark())) {
      case Amount.Stated(var value) -> Optional.of(value);
      case Amount.Absent _ -> Optional.empty();
      case Amount.Unreadable _ -> {
        unreadable(field, target);
        yield Optional.empty();
      }
    };
  }

  private void unreadable(CsvField field, SourceField<?> target) {
    find(ReadingRules.AMOUNT_UNREADABLE, place(field), target + " is no amount");
  }

  private void status() {
    String label = cell(CsvField.STATUS);
    Optional<LineStatus> status = LineStatus.ofLabel(label);
    status.ifPresent(s -> fields.put(SourceField.STATUS, s, place(CsvField.STATUS)));
    if (status.isEmpty() && !Amount.isNothing(label)) {
      find(
          ReadingRules.TEXT_UNEXPLAINED,
          place(CsvField.STATUS),
          SourceField.STATUS + " is not known");
    }
  }

  private void find(Rule rule, Place place, String message) {
    receiver.finding(Finding.of(rule, place, message));
  }
}
