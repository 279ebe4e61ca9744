package io.claimport.adapters.web.given;

import io.claimport.adapters.web.page.Field;
import org.jspecify.annotations.Nullable;

/// What somebody filled in around a document.
///
/// @param text pasted, or taken from a file that was previewed
/// @param fileName of that file
/// @param force import it even if the same bytes were imported before
public record GivenForm(
    @Nullable String text, @Nullable String fileName, @Nullable String format, boolean force) {

  public static final GivenForm EMPTY = new GivenForm(null, null, null, false);

  static GivenForm of(
      @Nullable String text,
      @Nullable String fileName,
      @Nullable String format,
      @Nullable String force) {
    return new GivenForm(
        text == null || text.isBlank() ? null : text,
        Field.text(fileName),
        Field.text(format),
        Field.text(force) != null);
  }

  GivenForm withText(String newText, String newFileName) {
    return new GivenForm(newText, newFileName, format, force);
  }
}
