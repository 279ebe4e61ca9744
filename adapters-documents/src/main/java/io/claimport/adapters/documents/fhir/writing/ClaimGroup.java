package io.claimport.adapters.documents.fhir.writing;

import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.StatementLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The lines of one resource: those of one claim that are money already, those that are
/// still worked on, and those that are a forecast, each by themselves.
record ClaimGroup(Key key, List<StatementLine> lines) {

  record Key(@Nullable ClaimNumber number, Kind kind) {}

  enum Kind {
    SETTLED("claim", "complete"),
    PENDING("claim", "queued"),
    ESTIMATE("predetermination", "complete");

    private final String use;
    private final String outcome;

    Kind(String use, String outcome) {
      this.use = use;
      this.outcome = outcome;
    }

    String use() {
      return use;
    }

    String outcome() {
      return outcome;
    }

    private static Kind of(LineStatus status) {
      return switch (status) {
        case PENDING -> PENDING;
        case ESTIMATE -> ESTIMATE;
        case BILLED, PAID, DENIED, REVERSAL -> SETTLED;
      };
    }
  }

  /// In the order in which each claim comes first.
  static List<ClaimGroup> of(List<StatementLine> lines) {
    Map<Key, List<StatementLine>> groups = new LinkedHashMap<>();
    for (StatementLine line : lines) {
      Key key = new Key(line.claimNumber(), Kind.of(line.status()));
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
    }
    return groups.entrySet().stream()
        .map(group -> new ClaimGroup(group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }

  Optional<String> number() {
    return Optional.ofNullable(key.number()).map(ClaimNumber::value);
  }

  LocalDate firstDay() {
    return lines.stream().map(StatementLine::serviceDate).min(LocalDate::compareTo).orElseThrow();
  }

  LocalDate lastDay() {
    return lines.stream().map(StatementLine::serviceDate).max(LocalDate::compareTo).orElseThrow();
  }

  Money total(Function<StatementLine, Money> amount) {
    return lines.stream().map(amount).reduce(Money.ZERO, Money::plus);
  }

  /// HL7's type of the claim, and the profile of CARIN that it follows.
  Type type() {
    if (all(CodeSystem.CDT)) {
      return Type.ORAL;
    }
    if (all(CodeSystem.NDC)) {
      return Type.PHARMACY;
    }
    boolean institutional =
        lines.stream().anyMatch(line -> line.procedure().system() == CodeSystem.REVENUE);
    return institutional ? Type.INSTITUTIONAL : Type.PROFESSIONAL;
  }

  private boolean all(CodeSystem system) {
    return lines.stream().allMatch(line -> line.procedure().system() == system);
  }

  enum Type {
    PROFESSIONAL("professional", "Professional-NonClinician"),
    INSTITUTIONAL("institutional", "Outpatient-Institutional"),
    ORAL("oral", "Oral"),
    PHARMACY("pharmacy", "Pharmacy");

    private static final String PROFILES =
        "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-";

    private final String code;
    private final String profile;

    Type(String code, String profile) {
      this.code = code;
      this.profile = profile;
    }

    String code() {
      return code;
    }

    String profile() {
      return PROFILES + profile;
    }
  }
}
