package io.claimport.adapters.documents.csv;

import io.claimport.adapters.documents.csv.heading.CsvField;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.csv.row.Row;
import io.claimport.adapters.documents.notation.Amount;
import io.claimport.adapters.documents.notation.WrittenDate;
import io.claimport.adapters.documents.vocabulary.StatusWords;
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
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
  private static final String MODIFIER_NA = "NA";

  private final CsvHeader header;
  private final Notation notation;
  private final Receiver receiver;
  private final int row;
  private final StatedFields.Builder fields = StatedFields.collecting();
  private List<Adjustment> patientShares = List.of();
  private List<String> modifiers = List.of();
  private List<String> diagnoses = List.of();
  private @Nullable Stated<BigDecimal> paidOut;

  private LineCells(CsvHeader header, Notation notation, Receiver receiver, int row) {
    this.header = header;
    this.notation = notation;
    this.receiver = receiver;
    this.row = row;
  }

  /// The line in a row, if it states any service.
  static Optional<SourceLine> line(
      CsvHeader header, Notation notation, Receiver receiver, Row row) {
    LineCells line = new LineCells(header, notation, receiver, row.number());
    for (CsvHeader.Column column : header.columns()) {
      line.takeFirst(column, row);
    }
    return line.finished();
  }

  /// Takes a cell, or if it is empty that of the next column for the same field.
  private void takeFirst(CsvHeader.Column first, Row row) {
    CsvHeader.Column column = first;
    while (column != null) {
      String cell = stripped(row.cell(column.index()));
      if (!cell.isEmpty()) {
        take(column, cell);
        return;
      }
      column = column.substitute();
    }
  }

  /// Most cells have no blanks around them, and two characters tell.
  private static String stripped(String cell) {
    boolean bare =
        cell.isEmpty() || (isVisible(cell.charAt(0)) && isVisible(cell.charAt(cell.length() - 1)));
    return bare ? cell : cell.strip();
  }

  private static boolean isVisible(char character) {
    return character > ' ' && character <= '~';
  }

  private Optional<SourceLine> finished() {
    Place place = new Place.Row(row);
    if (paidOut != null) {
      fields.put(SourceField.PAID, paidOut.value(), paidOut.place());
    }
    if (!patientShares.isEmpty()) {
      fields.put(SourceField.ADJUSTMENTS, patientShares, place);
    }
    return isService() ? Optional.of(new SourceLine(place, fields.build())) : Optional.empty();
  }

  private boolean isService() {
    return fields.has(SourceField.PROCEDURE_CODE)
        || fields.has(SourceField.DESCRIPTION)
        || fields.has(SourceField.BILLED)
        || fields.has(SourceField.ALLOWED)
        || fields.has(SourceField.PAID)
        || fields.has(SourceField.PATIENT_RESPONSIBILITY);
  }

  private void take(CsvHeader.Column column, String cell) {
    Place place = new Place.Cell(row, column.index() + 1);
    switch (column.field()) {
      case CLAIM_NUMBER -> claimNumber(cell, place);
      case SERVICE_DATE -> date(column, cell, SourceField.SERVICE_DATE, place);
      case SERVICE_DATE_END -> date(column, cell, SourceField.SERVICE_DATE_END, place);
      case PROCEDURE_CODE -> code(column, cell, place);
      case CODE_SYSTEM -> codeSystem(cell, place);
      case MODIFIERS, SECOND_MODIFIER, THIRD_MODIFIER, FOURTH_MODIFIER -> modifiers(cell, place);
      case DESCRIPTION -> fields.put(SourceField.DESCRIPTION, cell, place);
      case DIAGNOSIS_CODES, SECOND_DIAGNOSIS, THIRD_DIAGNOSIS, FOURTH_DIAGNOSIS ->
          diagnoses(cell, place);
      case PROVIDER_NAME -> fields.put(SourceField.PROVIDER_NAME, cell, place);
      case PROVIDER_NPI -> identifier(cell, SourceField.PROVIDER_NPI, place);
      case BILLED -> amount(cell, SourceField.BILLED, place);
      case ALLOWED -> amount(cell, SourceField.ALLOWED, place);
      case PAID -> amount(cell, SourceField.PAID, place);
      case PAID_TO_PROVIDER, PAID_TO_PATIENT -> paidOut(cell, place);
      case PATIENT_RESPONSIBILITY -> amount(cell, SourceField.PATIENT_RESPONSIBILITY, place);
      case DEDUCTIBLE -> patientShare("1", cell, place);
      case BLOOD_DEDUCTIBLE -> patientShare("66", cell, place);
      case COINSURANCE -> patientShare("2", cell, place);
      case COPAY -> patientShare("3", cell, place);
      case PAID_BY_PATIENT -> amount(cell, SourceField.PAID_BY_PATIENT, place);
      case UNITS -> amount(cell, SourceField.UNITS, place);
      case REVENUE_CODE -> identifier(cell, SourceField.REVENUE_CODE, place);
      case STATUS -> status(cell, place);
    }
  }

  private void identifier(String cell, SourceField<String> target, Place place) {
    if (!Amount.isNothing(cell)) {
      fields.put(target, cell, place);
    }
  }

  private void claimNumber(String cell, Place place) {
    if (cell.indexOf('+') > 0 && SHORTENED_NUMBER.matcher(cell).matches()) {
      find(
          ReadingRules.TEXT_UNEXPLAINED,
          place,
          "claim number looks shortened by a spreadsheet and is left out");
    } else {
      identifier(cell, SourceField.CLAIM_NUMBER, place);
    }
  }

  private void date(
      CsvHeader.Column column, String cell, SourceField<LocalDate> target, Place place) {
    WrittenDate written = WrittenDate.parse(cell);
    notation.date(column.field(), written).ifPresent(date -> fields.put(target, date, place));
    if (written instanceof WrittenDate.Unreadable) {
      find(ReadingRules.DATE_UNREADABLE, place, target + " is no date");
    }
  }

  private void code(CsvHeader.Column column, String cell, Place place) {
    if (Amount.isNothing(cell)) {
      return;
    }
    boolean shortened =
        cell.length() < CPT_PLACES
            && CPT_HEADINGS.contains(column.bareHeading())
            && SHORTENED_CPT.matcher(cell).matches();
    fields.put(
        SourceField.PROCEDURE_CODE,
        shortened ? "0".repeat(CPT_PLACES - cell.length()) + cell : cell,
        place);
    if (column.bareHeading().startsWith("ndc")) {
      fields.put(SourceField.CODE_SYSTEM, CodeSystem.NDC, place);
    }
  }

  private void codeSystem(String cell, Place place) {
    if (!fields.has(SourceField.PROCEDURE_CODE) || Amount.isNothing(cell)) {
      return;
    }
    CodeSystem system = CODE_SYSTEMS.get(cell.toUpperCase(Locale.ROOT));
    if (system == null) {
      find(ReadingRules.TEXT_UNEXPLAINED, place, SourceField.CODE_SYSTEM + " is not known");
    } else {
      fields.put(SourceField.CODE_SYSTEM, system, place);
    }
  }

  /// NA is a lawful modifier, unlike in other columns.
  private void modifiers(String cell, Place place) {
    boolean stated = cell.equals(MODIFIER_NA) || !Amount.isNothing(cell);
    if (stated && fields.has(SourceField.PROCEDURE_CODE)) {
      modifiers = joined(modifiers, parts(cell, BETWEEN_MODIFIERS));
      fields.put(SourceField.MODIFIERS, modifiers, place);
    }
  }

  private void diagnoses(String cell, Place place) {
    if (!Amount.isNothing(cell)) {
      diagnoses = joined(diagnoses, parts(cell, BETWEEN_DIAGNOSES));
      fields.put(SourceField.DIAGNOSIS_CODES, diagnoses, place);
    }
  }

  private static List<String> parts(String cell, Pattern separator) {
    return separator.splitAsStream(cell).filter(part -> !part.isEmpty()).toList();
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private void amount(String cell, SourceField<BigDecimal> target, Place place) {
    stated(cell, target, place).ifPresent(value -> fields.put(target, value, place));
  }

  /// What went to provider and patient is what was paid, where no column states that.
  private void paidOut(String cell, Place place) {
    if (!header.has(CsvField.PAID)) {
      stated(cell, SourceField.PAID, place).ifPresent(amount -> payOut(amount, place));
    }
  }

  private void payOut(BigDecimal amount, Place place) {
    paidOut =
        paidOut == null
            ? new Stated<>(amount, place)
            : new Stated<>(paidOut.value().add(amount), paidOut.place());
  }

  /// A part of what the patient owes, as the adjustment that it is.
  private void patientShare(String reason, String cell, Place place) {
    stated(cell, SourceField.ADJUSTMENTS, place)
        .ifPresent(value -> {
          if (Amount.isMoney(value)) {
            Adjustment share = new Adjustment(PATIENT, reason, Money.exactly(value));
            patientShares = joined(patientShares, List.of(share));
          } else {
            unreadable(SourceField.ADJUSTMENTS, place);
          }
        });
  }

  private Optional<BigDecimal> stated(String cell, SourceField<?> target, Place place) {
    return switch (Amount.parse(cell, notation.decimalMark())) {
      case Amount.Stated(var value) -> Optional.of(value);
      case Amount.Absent _ -> Optional.empty();
      case Amount.Unreadable _ -> {
        unreadable(target, place);
        yield Optional.empty();
      }
    };
  }

  private void unreadable(SourceField<?> target, Place place) {
    find(ReadingRules.AMOUNT_UNREADABLE, place, target + " is no amount");
  }

  private void status(String cell, Place place) {
    Optional<LineStatus> status = LineStatus.ofLabel(cell).or(() -> StatusWords.of(cell));
    status.ifPresent(known -> fields.put(SourceField.STATUS, known, place));
    if (status.isEmpty() && !Amount.isNothing(cell)) {
      find(ReadingRules.TEXT_UNEXPLAINED, place, SourceField.STATUS + " is not known");
    }
  }

  private void find(Rule rule, Place place, String message) {
    receiver.finding(Finding.of(rule, place, message));
  }
}
