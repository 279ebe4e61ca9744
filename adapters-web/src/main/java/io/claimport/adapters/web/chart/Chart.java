package io.claimport.adapters.web.chart;

import io.claimport.domain.code.ProcedureCatalog;
import io.claimport.domain.lineitem.SpendingBy;
import io.claimport.domain.lineitem.SpendingGroup;
import java.math.BigDecimal;
import java.util.List;

/// Bars for groups of line items, all on one scale.
///
/// @param question that it answers
/// @param column what the groups are
/// @param bars the first of them
/// @param hidden how many groups more there are
public record Chart(String question, String column, List<Bar> bars, int hidden) {

  private static final int MOST_BARS = 12;
  private static final int MOST_MONTHS = 36;

  /// One group.
  public record Bar(String name, int lines, Split split) {}

  public static Chart of(SpendingBy by, List<SpendingGroup> groups) {
    List<SpendingGroup> shown = shown(by, groups);
    BigDecimal scale =
        shown.stream()
            .map(group -> group.billed().amount())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    return new Chart(
        question(by),
        column(by),
        shown.stream()
            .map(group -> new Bar(name(by, group), group.lines(), Split.of(group, scale)))
            .toList(),
        groups.size() - shown.size());
  }

  /// The latest months, or those with the most money.
  private static List<SpendingGroup> shown(SpendingBy by, List<SpendingGroup> groups) {
    return switch (by) {
      case MONTH -> groups.subList(Math.max(0, groups.size() - MOST_MONTHS), groups.size());
      case PROVIDER, PROCEDURE_CODE -> groups.subList(0, Math.min(MOST_BARS, groups.size()));
    };
  }

  private static String question(SpendingBy by) {
    return switch (by) {
      case MONTH -> "When was the money spent?";
      case PROVIDER -> "Who was it spent at?";
      case PROCEDURE_CODE -> "What was it spent on?";
    };
  }

  private static String column(SpendingBy by) {
    return switch (by) {
      case MONTH -> "Month";
      case PROVIDER -> "Provider";
      case PROCEDURE_CODE -> "Procedure";
    };
  }

  /// A procedure is known by its words; its code alone tells most people nothing.
  private static String name(SpendingBy by, SpendingGroup group) {
    String name = group.name();
    if (name == null) {
      return "Not said";
    }
    return switch (by) {
      case MONTH, PROVIDER -> name;
      case PROCEDURE_CODE ->
          ProcedureCatalog.descriptionOf(name).map(words -> name + " " + words).orElse(name);
    };
  }
}
