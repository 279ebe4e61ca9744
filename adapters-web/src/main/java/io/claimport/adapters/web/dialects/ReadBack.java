package io.claimport.adapters.web.dialects;

import io.claimport.adapters.web.answer.ImportAnswer;
import io.claimport.application.driving.NormalizeDocument.Outcome;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import java.util.List;

/// What was read back from a document.
///
/// @param readAs the format that was recognised; what went wrong where none was
record ReadBack(String readAs, List<LineItem> lines, List<Finding> findings) {

  static ReadBack of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Normalized(var document, var lines, var findings) ->
          new ReadBack("Recognised as " + document.format().id() + ".", lines, findings);
      case Outcome.Unreadable(_, var reason, var findings) ->
          new ReadBack(ImportAnswer.unreadable(reason), List.of(), findings);
      case Outcome.UnsupportedFormat(var supported) ->
          new ReadBack(ImportAnswer.unsupported(supported), List.of(), List.of());
      case Outcome.TooLarge(var limit) ->
          new ReadBack(ImportAnswer.tooLarge(limit), List.of(), List.of());
    };
  }
}
