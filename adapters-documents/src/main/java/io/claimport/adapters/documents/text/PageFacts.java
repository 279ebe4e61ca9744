package io.claimport.adapters.documents.text;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.adapters.documents.notation.WrittenDate;
import io.claimport.adapters.documents.notation.WrittenDate.Order;
import io.claimport.adapters.documents.text.page.LabelledValue;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page says outside its service lines about when, who and under which number.
///
/// The date of a statement, of its processing or of a birth is never taken for the date
/// of a service.
final class PageFacts {

  private static final Set<String> DATE_LABELS =
      Set.of(
          "date of service",
          "dates of service",
          "date s of service",
          "service date",
          "service dates",
          "service date s",
          "date of visit",
          "visit date",
          "dos");
  private static final Set<String> RENDERING_LABELS =
      Set.of("rendering provider", "treating provider");
  private static final Set<String> PROVIDER_LABELS = Set.of("provider", "provider name");
  private static final Set<String> FACILITY_LABELS = Set.of("facility", "facility name");
  private static final Set<String> CLAIM_LABELS =
      Set.of("claim", "claim number", "claim no", "claim id");

  private static final Pattern NPI = Pattern.compile("\\bNPI[:# ]{0,3}(\\d{10})(?!\\d)");
  private static final Pattern CLAIM_WITHOUT_COLON =
      Pattern.compile(
          "\\bClaim (?:#|No\\.?|Number|ID) ?([A-Za-z0-9][-A-Za-z0-9]{2,40})(?![^\\s|,;])");

  private final Timeline<LocalDate> firstDays = new Timeline<>(SourceField.SERVICE_DATE);
  private final Timeline<LocalDate> lastDays = new Timeline<>(SourceField.SERVICE_DATE_END);
  private final Timeline<String> rendering = new Timeline<>(SourceField.PROVIDER_NAME);
  private final Timeline<String> providers = new Timeline<>(SourceField.PROVIDER_NAME);
  private final Timeline<String> facilities = new Timeline<>(SourceField.PROVIDER_NAME);
  private final Timeline<String> letterhead = new Timeline<>(SourceField.PROVIDER_NAME);
  private final Timeline<String> npis = new Timeline<>(SourceField.PROVIDER_NPI);
  private final Timeline<String> claimNumbers = new Timeline<>(SourceField.CLAIM_NUMBER);
  private final Set<Order> provedOrders = EnumSet.noneOf(Order.class);
  private final List<Finding> findings = new ArrayList<>();

  private PageFacts() {}

  static PageFacts of(Page page) {
    PageFacts facts = new PageFacts();
    List<LabelledValue> labelled =
        page.lines().stream().flatMap(line -> LabelledValue.in(line).stream()).toList();
    labelled.forEach(facts::lookForProof);
    labelled.forEach(facts::take);
    page.lines().forEach(facts::takeUnlabelled);
    if (!page.isExplanationOfBenefits()) {
      Letterhead.issuer(page)
          .ifPresent(issuer -> facts.letterhead.add(issuer.line().number(), issuer.value()));
    }
    return facts;
  }

  List<Finding> findings() {
    return findings;
  }

  void stateOnClaim(StatedFields.Builder claim) {
    firstDays.stateOnClaim(claim);
    if (firstDays.isUnanimous()) {
      lastDays.stateOnClaim(claim);
    }
    provider().stateOnClaim(claim);
    if (provider().isEmpty() || provider().isUnanimous()) {
      npis.stateOnClaim(claim);
    }
    claimNumbers.stateOnClaim(claim);
  }

  void stateOnLine(int line, StatedFields.Builder fields) {
    firstDays.stateOnLine(line, fields);
    provider().stateOnLine(line, fields);
    claimNumbers.stateOnLine(line, fields);
  }

  /// Who rendered the services, as exactly as the page says it.
  private Timeline<String> provider() {
    return List.of(rendering, providers, facilities).stream()
        .filter(timeline -> !timeline.isEmpty())
        .findFirst()
        .orElse(letterhead);
  }

  /// One date that can be read in one way only tells how the others are to be read.
  private void lookForProof(LabelledValue labelled) {
    switch (WrittenDate.parse(labelled.value())) {
      case WrittenDate.Certain(_, var order) -> provedOrders.add(order);
      case WrittenDate.EitherOrder _, WrittenDate.Absent _, WrittenDate.Unreadable _ -> {
        // proves nothing
      }
    }
  }

  private void take(LabelledValue labelled) {
    String label = labelled.label();
    int line = labelled.line().number();
    if (labelled.value().isEmpty()) {
      return;
    }
    if (DATE_LABELS.contains(label)) {
      takeDates(labelled);
    } else if (RENDERING_LABELS.contains(label)) {
      rendering.add(line, name(labelled.value()));
    } else if (PROVIDER_LABELS.contains(label)) {
      providers.add(line, name(labelled.value()));
    } else if (FACILITY_LABELS.contains(label)) {
      facilities.add(line, name(labelled.value()));
    } else if (CLAIM_LABELS.contains(label)) {
      takeClaimNumber(line, labelled.value().split(" ", 2)[0]);
    }
  }

  private void takeUnlabelled(PageLine line) {
    Matcher npi = NPI.matcher(line.text());
    if (npi.find()) {
      npis.add(line.number(), npi.group(1));
    }
    Matcher claim = CLAIM_WITHOUT_COLON.matcher(line.text());
    if (claim.find()) {
      takeClaimNumber(line.number(), claim.group(1));
    }
  }

  private void takeClaimNumber(int line, String number) {
    if (number.chars().anyMatch(Character::isDigit)) {
      claimNumbers.add(line, number);
    }
  }

  private void takeDates(LabelledValue labelled) {
    DateRange range = DateRange.parse(labelled.value());
    Optional<LocalDate> first = date(range.first());
    first.ifPresent(day -> firstDays.add(labelled.line().number(), day));
    range.last().flatMap(this::date).ifPresent(day -> lastDays.add(labelled.line().number(), day));
    if (first.isEmpty()) {
      findings.add(
          Finding.of(
              ReadingRules.DATE_UNREADABLE,
              labelled.line().place(),
              SourceField.SERVICE_DATE + " is no date"));
    } else if (range.first() instanceof WrittenDate.EitherOrder && !isOrderProved()) {
      findings.add(
          Finding.of(
              ReadingRules.DATE_ORDER_ASSUMED,
              labelled.line().place(),
              SourceField.SERVICE_DATE + " could begin with the day or with the month"));
    }
  }

  private Optional<LocalDate> date(WrittenDate written) {
    boolean dayFirst = isOrderProved() && provedOrders.contains(Order.DAY_FIRST);
    return switch (written) {
      case WrittenDate.EitherOrder(_, var day) when dayFirst -> Optional.of(day);
      case WrittenDate.EitherOrder _,
          WrittenDate.Certain _,
          WrittenDate.Absent _,
          WrittenDate.Unreadable _ ->
          written.inUsOrder();
    };
  }

  private boolean isOrderProved() {
    return provedOrders.contains(Order.DAY_FIRST) != provedOrders.contains(Order.MONTH_FIRST);
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
