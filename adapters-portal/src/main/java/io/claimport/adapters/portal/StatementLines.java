package io.claimport.adapters.portal;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.adapters.portal.scenario.Adjudicated;
import io.claimport.adapters.portal.scenario.Adjudication;
import io.claimport.adapters.portal.scenario.Visit;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCatalog.Procedure;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.StatementLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The lines of a statement, as they are made. No two of them share code, day and billed
/// amount: they would look like duplicates.
final class StatementLines {

  private static final int ONE_MODIFIED_IN = 8;

  private final Adjudication laws;
  private final Draws draws;
  private final List<StatementLine> all = new ArrayList<>();
  private final Set<Looks> seen = new HashSet<>();

  StatementLines(Adjudication laws, Draws draws) {
    this.laws = laws;
    this.draws = draws;
  }

  private record Looks(LocalDate day, String code, Money billed) {}

  List<StatementLine> all() {
    return all;
  }

  void add(Visit visit, @Nullable ClaimNumber claim) {
    for (Procedure service : visit.services()) {
      Adjudicated settled = laws.drawn(visit, service, draws);
      while (!seen.add(new Looks(visit.day(), service.code(), settled.billed()))) {
        settled = laws.drawn(visit, service, draws);
      }
      laws.settled(visit, settled);
      all.add(
          new StatementLine(
              visit.day(),
              modified(service.procedureCode()),
              service.description(),
              visit.provider().name(),
              visit.provider().npi(),
              claim,
              settled.billed(),
              settled.allowed(),
              settled.paid(),
              settled.patientResponsibility(),
              settled.status(),
              settled.adjustments()));
    }
  }

  /// Some CPT codes get the modifier of a separate visit (25) or of a separate service
  /// (59).
  private ProcedureCode modified(ProcedureCode plain) {
    if (plain.system() != CodeSystem.CPT || !draws.onceIn(ONE_MODIFIED_IN)) {
      return plain;
    }
    String modifier = plain.value().startsWith("99") ? "25" : "59";
    return new ProcedureCode(plain.value(), plain.system(), List.of(modifier));
  }
}
