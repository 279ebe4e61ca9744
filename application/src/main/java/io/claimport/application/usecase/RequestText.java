package io.claimport.application.usecase;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.IngestDocument.Submission;

/// Writes down what makes two submissions the same request, for the ledger of idempotency keys.
final class RequestText {

  private RequestText() {}

  /// What was asked, not what came of it: a seed that was drawn does not count, the bytes of a given
  /// document do.
  static String of(Submission submission, SpooledDocument document) {
    String source =
        switch (submission.source()) {
          case Source.FromPortal(var request) -> request.toString();
          case Source.Given given -> document.sha256() + " " + given.format() + " " + given.force();
        };
    return String.join("\n", submission.entity().toString(), source, submission.metadata().json());
  }
}
