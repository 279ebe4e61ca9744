package io.claimport.application.driving;

import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.normalization.FieldOrigin;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Place;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/// Looks behind an import: what was noticed, the document as it came, and how a line item came to its
/// values.
public interface InspectImport {

  Outcome<List<Finding>> findings(UserId user, JobId job);

  Outcome<Source> document(UserId user, DocumentId document);

  /// Explains a line item from the kept document, by the rules of today.
  Outcome<Explanation> explanation(UserId user, LineItemId lineItem);

  /// The passages of a kept document in which places stand, as lines with marks on them.
  ///
  /// @param places as findings and explanations name them; none shows the document's beginning
  Outcome<Excerpt> excerpt(UserId user, DocumentId document, Set<Place> places);

  /// A kept document.
  ///
  /// @param content its bytes; the caller closes the stream
  record Source(Document document, InputStream content) {}

  /// How a line item came to its values.
  ///
  /// @param lineItem as it was imported
  /// @param document that it comes from
  /// @param fields how each field comes to its value today; none where the rules of today make
  ///     no such line
  /// @param changedFields what the rules of today would say otherwise than those of the import
  /// @param reconciliation how the line comes from billed to paid
  /// @param findings what the import noticed about the line and its claim
  record Explanation(
      LineItem lineItem,
      Document document,
      List<FieldOrigin> fields,
      List<String> changedFields,
      Reconciliation reconciliation,
      List<Finding> findings) {}

  sealed interface Outcome<T> {

    record Found<T>(T value) implements Outcome<T> {}

    record Unknown<T>() implements Outcome<T> {}

    /// It is another user's. Nothing but this is told.
    record AccessDenied<T>() implements Outcome<T> {}
  }
}
