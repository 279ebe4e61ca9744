package io.claimport.adapters.web.dialects;

import io.claimport.adapters.web.document.ReadableDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import java.util.List;

/// A claim in one dialect, and what was read back from it.
///
/// @param address of the document itself
/// @param importAddress of the page that would import it
/// @param readAs the format that the readers recognised; what went wrong where none did
public record Dialect(
    DocumentFormat format,
    String fileName,
    long size,
    ReadableDocument document,
    String address,
    String importAddress,
    String readAs,
    List<LineItem> lines,
    List<Finding> findings) {

  /// The first line that is shown.
  public int firstLine() {
    return document.lines().isEmpty() ? 1 : document.lines().getFirst().number();
  }

  public Lesson lesson() {
    return Lesson.of(format);
  }
}
