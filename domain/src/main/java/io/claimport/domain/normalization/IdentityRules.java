package io.claimport.domain.normalization;

import io.claimport.domain.code.Npi;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Rules on who and when: claim number, dates, provider.
final class IdentityRules {

  /// What systems write when they do not know a date.
  private static final Set<LocalDate> PLACEHOLDERS =
      Set.of(LocalDate.of(1970, 1, 1), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  private IdentityRules() {}

  static void claimNumber(LineDraft line) {
    line.inherited(SourceField.CLAIM_NUMBER)
        .flatMap(stated -> stated.as(ClaimNumber::ofStated))
        .ifPresent(number -> line.set(LineField.CLAIM_NUMBER, number));
  }

  static void claimNumberOfProvider(LineDraft line) {
    if (line.lacks(LineField.CLAIM_NUMBER)) {
      line.inherited(SourceField.PATIENT_CONTROL_NUMBER)
          .flatMap(stated -> stated.as(ClaimNumber::ofStated))
          .ifPresent(number -> line.derive(LineField.CLAIM_NUMBER, number.value(), number.place()));
    }
  }

  /// First and last day come from the same place: a line with its own day has no use for the end of
  /// its claim's period.
  static void serviceDate(LineDraft line) {
    Optional<Stated<LocalDate>> own = line.stated(SourceField.SERVICE_DATE);
    Optional<Stated<LocalDate>> first = line.inherited(SourceField.SERVICE_DATE);
    Optional<Stated<LocalDate>> last =
        own.isPresent()
            ? line.stated(SourceField.SERVICE_DATE_END)
            : line.inherited(SourceField.SERVICE_DATE_END);
    first.ifPresent(date -> line.set(LineField.SERVICE_DATE, date));
    last.ifPresent(end -> endOfService(line, end));
  }

  private static void endOfService(LineDraft line, Stated<LocalDate> end) {
    LocalDate first = line.get(LineField.SERVICE_DATE).orElse(end.value());
    if (end.value().isBefore(first)) {
      line.find(end.place(), "service_date_end is before service_date and is left out");
    } else if (!end.value().equals(first)) {
      line.set(LineField.SERVICE_DATE_END, end);
    }
  }

  static void suspectDate(LineDraft line) {
    line.inherited(SourceField.SERVICE_DATE)
        .filter(
            date -> PLACEHOLDERS.contains(date.value()) || date.value().isAfter(line.importedOn()))
        .ifPresent(date ->
            line.find(date.place(), "service_date is a placeholder or lies after the import"));
    line.stated(SourceField.SERVICE_DATE)
        .filter(date -> isOutside(line.ofClaim(), date.value()))
        .ifPresent(
            date -> line.find(date.place(), "service_date lies outside of its claim's period"));
  }

  private static boolean isOutside(StatedFields claim, LocalDate date) {
    Optional<LocalDate> first = claim.value(SourceField.SERVICE_DATE);
    Optional<LocalDate> last = claim.value(SourceField.SERVICE_DATE_END);
    return first.isPresent()
        && last.isPresent()
        && (date.isBefore(first.get()) || date.isAfter(last.get()));
  }

  static void provider(LineDraft line) {
    line.inherited(SourceField.PROVIDER_NAME)
        .flatMap(stated -> stated.as(DemoName::ofStated))
        .ifPresent(name -> line.set(LineField.PROVIDER_NAME, name));
  }

  static void npi(LineDraft line) {
    line.inherited(SourceField.PROVIDER_NPI)
        .filter(stated -> !stated.value().isBlank())
        .ifPresent(stated -> {
          Npi npi = new Npi(stated.value().strip());
          line.set(LineField.PROVIDER_NPI, npi, stated.place());
          if (!npi.isValid()) {
            line.find(stated.place(), "provider_npi has a wrong length or check digit");
          }
        });
  }
}
