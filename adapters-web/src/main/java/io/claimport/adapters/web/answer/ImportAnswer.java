package io.claimport.adapters.web.answer;

import io.claimport.adapters.web.page.Link;
import io.claimport.adapters.web.wording.Wording;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.normalization.Finding;
import java.net.URI;
import java.util.List;

/// What follows from the answer to an import: a job to look at, or something to correct.
public sealed interface ImportAnswer {

  /// There is a job; its page tells the rest.
  record Look(URI address) implements ImportAnswer {}

  /// There is none.
  ///
  /// @param problems why, in sentences
  record Correct(List<String> problems) implements ImportAnswer {}

  static ImportAnswer of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Imported(var job) -> look(job, false);
      case Outcome.Accepted(var job) -> look(job, false);
      case Outcome.Repeated(var job) -> look(job, true);
      case Outcome.Unreadable(var job, _) -> look(job, false);
      case Outcome.Refused(var violations) -> new Correct(Sentences.of(violations));
      case Outcome.UnsupportedFormat(var supported) -> correct(unsupported(supported));
      case Outcome.TooLarge(var limit) -> correct(tooLarge(limit));
      case Outcome.KeyConflict _ -> correct("The request was sent before with other content.");
    };
  }

  static String unsupported(List<String> supported) {
    return "Nobody here can read a document of this kind. What can be read: "
        + String.join(", ", supported)
        + ".";
  }

  static String tooLarge(long limit) {
    return "The document is larger than the " + Wording.size(limit) + " that this server takes.";
  }

  static String unreadable(Finding reason) {
    return "The document cannot be read: " + reason.message() + " (" + reason.place().text() + ").";
  }

  private static Look look(ImportJob job, boolean repeated) {
    return new Look(
        Link.to("/imports/" + job.id()).with("repeated", repeated ? "yes" : null).uri());
  }

  private static Correct correct(String problem) {
    return new Correct(List.of(problem));
  }
}
