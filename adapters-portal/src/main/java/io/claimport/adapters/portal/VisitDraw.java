package io.claimport.adapters.portal;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.adapters.portal.scenario.Visit;
import io.claimport.domain.code.ProcedureCatalog.Procedure;
import io.claimport.domain.entity.HealthcareProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// Draws the visits of a statement: about one service in four belongs to the visit of the
/// one before it.
///
/// @param lastDaysBefore how many days before the statement the first visit may lie
record VisitDraw(LocalDate asOf, int lastDaysBefore, Draws draws) {

  private static final int FIRST_DAYS_BEFORE = 10;
  private static final int ONE_FOLLOWS_IN = 4;

  /// Visits with so many services together, in the order of their days.
  List<Visit> visits(int serviceCount, Supplier<HealthcareProvider> whose) {
    List<Visit> visits = new ArrayList<>();
    int left = serviceCount;
    while (left > 0) {
      HealthcareProvider provider = whose.get();
      int daysBefore = draws.between(FIRST_DAYS_BEFORE, lastDaysBefore);
      List<Procedure> services = services(Specialty.proceduresOf(provider.specialty()), left);
      visits.add(new Visit(asOf.minusDays(daysBefore), provider, services));
      left -= services.size();
    }
    visits.sort(Comparator.comparing(Visit::day));
    return visits;
  }

  private List<Procedure> services(List<Procedure> menu, int most) {
    int count = 1;
    while (count < Math.min(menu.size(), most) && draws.onceIn(ONE_FOLLOWS_IN)) {
      count++;
    }
    return draws.distinct(count, menu.size()).stream().map(menu::get).toList();
  }
}
