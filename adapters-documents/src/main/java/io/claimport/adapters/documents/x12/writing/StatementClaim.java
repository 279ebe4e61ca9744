package io.claimport.adapters.documents.x12.writing;

import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.Npi;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The lines of a statement that make one claim: the same claim number, provider and kind.
///
/// @param controlNumber the provider's number for the claim, which is the same in a bill and in a
///     remittance that are written from one statement
record StatementClaim(String controlNumber, Key key, List<StatementLine> lines) {

  /// The longest that the implementation guides allow.
  private static final int LONGEST_CONTROL_NUMBER = 20;

  /// What the lines of a claim have in common.
  record Key(@Nullable ClaimNumber number, DemoName provider, Npi npi, Kind kind) {}

  enum Kind {
    ORIGINAL,
    REVERSAL,
    ESTIMATE;

    private static Kind of(LineStatus status) {
      return switch (status) {
        case REVERSAL -> REVERSAL;
        case ESTIMATE -> ESTIMATE;
        case BILLED, PAID, DENIED, PENDING -> ORIGINAL;
      };
    }
  }

  /// The claims in the order in which they begin.
  static List<StatementClaim> of(Statement statement) {
    Map<Key, List<StatementLine>> groups = new LinkedHashMap<>();
    for (StatementLine line : statement.lines()) {
      Key key = new Key(line.claimNumber(), line.provider(), line.npi(), Kind.of(line.status()));
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
    }
    List<StatementClaim> claims = new ArrayList<>();
    groups.forEach((key, lines) ->
        claims.add(new StatementClaim(controlNumber(statement, claims.size() + 1), key, lines)));
    return claims;
  }

  /// The claims, those of one provider that follow each other together.
  static List<List<StatementClaim>> byProvider(Statement statement) {
    List<List<StatementClaim>> runs = new ArrayList<>();
    for (StatementClaim claim : of(statement)) {
      if (runs.isEmpty() || !runs.getLast().getLast().isOfSameProvider(claim)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(claim);
    }
    return runs;
  }

  private static String controlNumber(Statement statement, int ordinal) {
    String suffix = "-" + ordinal;
    String number = X12Text.of(statement.number(), LONGEST_CONTROL_NUMBER - suffix.length());
    return (number.isEmpty() ? "DEMO" : number) + suffix;
  }

  private boolean isOfSameProvider(StatementClaim other) {
    return key.provider().equals(other.key.provider()) && key.npi().equals(other.key.npi());
  }

  String provider() {
    return X12Text.of(key.provider());
  }

  String npi() {
    return X12Text.of(key.npi().value(), X12Text.IDENTIFIER);
  }

  Kind kind() {
    return key.kind();
  }

  Money total(Function<StatementLine, Money> amount) {
    return lines.stream().map(amount).reduce(Money.ZERO, Money::plus);
  }
}
