package io.claimport.adapters.documents.decoding;

import io.claimport.domain.source.Place;

/// A line of a document.
///
/// @param number counted from 1 through the whole document
/// @param text without its line end
/// @param place where it stands, which for a page of a PDF is not its number
public record NumberedLine(int number, String text, Place place) {

  /// A line of a text.
  public NumberedLine(int number, String text) {
    this(number, text, new Place.TextLine(number));
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
