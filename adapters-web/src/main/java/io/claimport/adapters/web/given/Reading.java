package io.claimport.adapters.web.given;

import io.claimport.adapters.web.answer.ImportAnswer;
import io.claimport.application.driving.NormalizeDocument.Outcome;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.normalization.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import would make of a document.
///
/// @param format that was found; absent where none was
/// @param problem why nothing would be imported; absent where something would
/// @param lines the first of the line items
public record Reading(
    String fileName,
    @Nullable String format,
    @Nullable String problem,
    LineItemTotals totals,
    List<LineItem> lines,
    List<Finding> findings) {

  private static final int MOST_LINES = 50;
  private static final int MOST_FINDINGS = 50;

  static Reading of(String fileName, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Normalized(var document, var lines, var findings) ->
          new Reading(
              fileName,
              document.format().id(),
              null,
              LineItemTotals.of(lines),
              first(lines, MOST_LINES),
              first(findings, MOST_FINDINGS));
      case Outcome.Unreadable(var document, var reason, var findings) ->
          new Reading(
              fileName,
              document.format().id(),
              ImportAnswer.unreadable(reason),
              LineItemTotals.NONE,
              List.of(),
              first(findings, MOST_FINDINGS));
      case Outcome.UnsupportedFormat(var supported) ->
          nothing(fileName, ImportAnswer.unsupported(supported));
      case Outcome.TooLarge(var limit) -> nothing(fileName, ImportAnswer.tooLarge(limit));
    };
  }

  private static Reading nothing(String fileName, String problem) {
    return new Reading(fileName, null, problem, LineItemTotals.NONE, List.of(), List.of());
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
