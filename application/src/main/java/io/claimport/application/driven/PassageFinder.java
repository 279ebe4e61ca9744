package io.claimport.application.driven;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Place;
import java.util.Set;

/// Finds the passages of a document in which something stands, for people who want to see it there.
///
/// A short document is shown as a whole, a long one around the places. An excerpt is never longer
/// than a page can show, whatever the document holds. A place that the document does not have is
/// left out, and what a document holds never makes it fail.
public interface PassageFinder {

  /// The most characters of an excerpt: with markup and escapes a page of them stays small.
  int MOST_CHARACTERS = 45_000;

  /// Shows the passages.
  ///
  /// @param format in which the document was read
  /// @param places in the document; none shows its beginning
  Excerpt find(SpooledDocument document, DocumentFormat format, Set<Place> places);
}
