package io.claimport.adapters.documents.decoding;

import io.claimport.domain.source.Place;

/// A line of a document.
///
/// @param number counted from 1
/// @param text without its line end
public record NumberedLine(int number, String text) {

  public Place place() {
    return new Place.TextLine(number);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
