package io.claimport.application.driving;

import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.normalization.Finding;
import java.io.InputStream;
import java.util.List;

/// Looks behind an import: what was noticed, and the document as it came.
public interface InspectImport {

  Outcome<List<Finding>> findings(UserId user, JobId job);

  Outcome<Source> document(UserId user, DocumentId document);

  /// A kept document.
  ///
  /// @param content its bytes; the caller closes the stream
  record Source(Document document, InputStream content) {}

  sealed interface Outcome<T> {

    record Found<T>(T value) implements Outcome<T> {}

    record Unknown<T>() implements Outcome<T> {}

    /// It is another user's. Nothing but this is told.
    record AccessDenied<T>() implements Outcome<T> {}
  }
}
