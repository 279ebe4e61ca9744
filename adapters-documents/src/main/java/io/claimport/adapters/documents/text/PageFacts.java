package io.claimport.adapters.documents.text;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.adapters.documents.notation.WrittenDate;
import io.claimport.adapters.documents.text.page.LabelledValue;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page says outside its service lines about when, who and under which number.
///
/// The date of a statement, of its processing or of a birth is never taken for the date
/// of a service.
final class PageFacts {

  private static final Set<String> RENDERING_LABELS =
      Set.of(
          "rendering provider",
          "treating provider",
          "performing provider",
          "rendering physician",
          "treating physician",
          "treating dentist");
  private static final Set<String> PROVIDER_LABELS = Set.of("provider", "provider name");
  private static final Set<String> FACILITY_LABELS = Set.of("facility", "facility name");
  private static final Set<String> CLAIM_LABELS =
      Set.of("claim", "claim number", "claim no", "claim id");

  /// What a bill calls its own number, where it has no claim's.
  private static final Set<String> CONTROL_LABELS =
      Set.of(
          "account",
          "account number",
          "account no",
          "acct",
          "acct number",
          "acct no",
          "patient account",
          "patient account number",
          "invoice",
          "invoice number",
          "invoice no",
          "statement",
          "stmt",
          "statement number",
          "statement no",
          "bill number");

  /// `Provider 2` begins the second part of a bill of several.
  private static final Pattern COUNTED = Pattern.compile("(.+) \\d{1,2}");

  private static final Pattern NPI = Pattern.compile("\\bNPI[:# ]{0,3}(\\d{10})(?!\\d)");
  private static final Pattern CLAIM_WITHOUT_COLON =
      Pattern.compile(
          "\\bClaim (?:#|No\\.?|Number|ID) ?([A-Za-z0-9][-A-Za-z0-9]{2,40})(?![^\\s|,;])");

  private static final Pattern CONTROL_WITHOUT_COLON =
      Pattern.compile(
          "\\b(?:Invoice|Account|Acct|Statement|Stmt)(?:\\.? ?# ?| No\\.? ?| Number |"
              + " (?=[A-Z]*-?\\d))([A-Za-z0-9][-A-Za-z0-9]{2,40})(?![^\\s|,;])",
          Pattern.CASE_INSENSITIVE);

  private final boolean eob;
  private final ServiceDays days;
  private final Timeline<String> rendering = new Timeline<>(SourceField.PROVIDER_NAME);
  private final Timeline<String> providers = new Timeline<>(SourceField.PROVIDER_NAME);
  private final Timeline<String> facilities = new Timeline<>(SourceField.PROVIDER_NAME);
  private final Timeline<String> letterhead = new Timeline<>(SourceField.PROVIDER_NAME);
  private final Timeline<String> npis = new Timeline<>(SourceField.PROVIDER_NPI);
  private final Timeline<String> claimNumbers = new Timeline<>(SourceField.CLAIM_NUMBER);
  private final Timeline<String> controlNumbers =
      new Timeline<>(SourceField.PATIENT_CONTROL_NUMBER);

  private PageFacts(Page page) {
    eob = page.isExplanationOfBenefits();
    days = new ServiceDays(eob);
  }

  /// Looks through a page.
  ///
  /// @param days what its service lines say about their own days: they too tell in which
  ///     order the page writes day and month
  static PageFacts of(Page page, List<DateRange> days) {
    PageFacts facts = new PageFacts(page);
    days.forEach(day -> {
      facts.days.lookForProof(day.first());
      facts.days.announceOwnDays();
    });
    List<LabelledValue> labelled =
        page.lines().stream().flatMap(line -> LabelledValue.in(line).stream()).toList();
    labelled.forEach(value -> facts.days.lookForProof(WrittenDate.parse(value.value())));
    labelled.forEach(facts::take);
    page.lines().forEach(facts::takeUnlabelled);
    if (!page.isExplanationOfBenefits()) {
      Letterhead.issuer(page)
          .ifPresent(issuer -> facts.letterhead.add(issuer.line(), issuer.value()));
    }
    return facts;
  }

  List<Finding> findings() {
    return days.findings();
  }

  void stateOnClaim(StatedFields.Builder claim) {
    days.stateOnClaim(claim);
    provider().stateOnClaim(claim);
    if (provider().isEmpty() || provider().isUnanimous()) {
      npis.stateOnClaim(claim);
    }
    claimNumbers.stateOnClaim(claim);
    if (!eob) {
      controlNumbers.firstOnClaim(claim);
    }
  }

  /// States on a line what the page says differently for different lines, and the day
  /// that the line itself says.
  void stateOnLine(PageLine line, Optional<DateRange> own, StatedFields.Builder fields) {
    OptionalInt section = provider().sectionOf(line.number());
    days.stateOnLine(line, own, section, fields);
    provider().stateOnLine(line.number(), fields);
    if (!provider().isUnanimous()) {
      section.ifPresent(start ->
          npis.firstWithin(start, line.number()).ifPresent(said -> npis.stateFrom(said, fields)));
    }
    claimNumbers.stateOnLine(line.number(), fields);
  }

  /// Who rendered the services, as exactly as the page says it.
  private Timeline<String> provider() {
    return List.of(rendering, providers, facilities).stream()
        .filter(timeline -> !timeline.isEmpty())
        .findFirst()
        .orElse(letterhead);
  }

  private void take(LabelledValue labelled) {
    String label = labelled.label();
    Matcher counted = COUNTED.matcher(label);
    String party = counted.matches() ? counted.group(1) : label;
    PageLine line = labelled.line();
    if (labelled.value().isEmpty()) {
      return;
    }
    days.take(labelled);
    if (RENDERING_LABELS.contains(party)) {
      rendering.add(line, name(labelled.value()));
    } else if (PROVIDER_LABELS.contains(party)) {
      providers.add(line, name(labelled.value()));
    } else if (FACILITY_LABELS.contains(party)) {
      facilities.add(line, name(labelled.value()));
    } else if (CLAIM_LABELS.contains(label)) {
      takeClaimNumber(line, labelled.value().split(" ", 2)[0]);
    } else if (CONTROL_LABELS.contains(label)) {
      takeControlNumber(line, labelled.value().split(" ", 2)[0]);
    }
  }

  private void takeUnlabelled(PageLine line) {
    days.takeHeading(line);
    Matcher npi = NPI.matcher(line.text());
    if (npi.find()) {
      npis.add(line, npi.group(1));
    }
    Matcher control = CONTROL_WITHOUT_COLON.matcher(line.text());
    if (control.find()) {
      takeControlNumber(line, control.group(1));
    }
    Matcher claim = CLAIM_WITHOUT_COLON.matcher(line.text());
    if (claim.find()) {
      takeClaimNumber(line, claim.group(1));
    }
  }

  private void takeClaimNumber(PageLine line, String number) {
    if (number.chars().anyMatch(Character::isDigit)) {
      claimNumbers.add(line, number);
    }
  }

  private void takeControlNumber(PageLine line, String number) {
    if (number.chars().anyMatch(Character::isDigit)) {
      controlNumbers.add(line, number);
    }
  }

  /// A name without the identifier that may follow it.
  private static String name(String value) {
    Matcher npi = NPI.matcher(value);
    return Leaders.strip(npi.find() ? withoutBracket(value.substring(0, npi.start())) : value);
  }

  private static String withoutBracket(String value) {
    String name = value.strip();
    return name.endsWith("(") || name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
  }
}
