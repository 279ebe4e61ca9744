package io.claimport.adapters.documents.text;

import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.grammar.list.ListNumbering;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.shape.CodedLine;
import io.claimport.domain.source.SourceField;
import java.util.Comparator;
import java.util.List;

/// How well a grammar explains a page.
///
/// @param totals what the page says the lines add up to
/// @param unexplained lines that look like money or a service and were not explained;
///     totals of nothing explain nothing
record Score(Explanation explanation, PageTotals totals, List<PageLine> unexplained)
    implements Comparable<Score> {

  private static final Comparator<Score> BY_MERIT =
      Comparator.comparingInt((Score score) -> score.explanation().services().isEmpty() ? 0 : 1)
          .thenComparingInt(score -> score.isReconciled() ? 1 : 0)
          .thenComparing(score -> score.explanation().billed())
          .thenComparingInt(score -> -score.unexplained().size());

  static Score of(Page page, Explanation proposed) {
    PageTotals proposedTotals = PageTotals.of(page, proposed);
    boolean counts = !proposed.needsProof() || proposedTotals.isBilled(proposed.billed());
    Explanation explanation = counts ? proposed : new Explanation();
    PageTotals totals = counts ? proposedTotals : PageTotals.of(page, explanation);
    boolean found = !explanation.services().isEmpty();
    List<PageLine> unexplained =
        page.lines().stream()
            .filter(line -> !explanation.explains(line))
            .filter(line -> !found || !totals.explain(line))
            .filter(line ->
                line.hasAmounts()
                    || line.tooLong()
                    || CodedLine.of(ListNumbering.strip(line.text())).isPresent())
            .toList();
    return new Score(explanation, totals, unexplained);
  }

  /// Whether the lines add up to a total that the page states.
  boolean isReconciled() {
    return totals.isBilled(explanation.billed());
  }

  boolean hasServices() {
    return !explanation.services().isEmpty();
  }

  /// Whether somebody speaks of money here: where amounts have no dollar sign, that is
  /// what tells them from measurements.
  boolean isAboutMoney() {
    return hasServices()
        && (isReconciled()
            || !totals.isEmpty()
            || explanation.states(SourceField.PAID)
            || explanation.states(SourceField.PATIENT_RESPONSIBILITY));
  }

  @Override
  public int compareTo(Score other) {
    return BY_MERIT.compare(this, other);
  }
}
