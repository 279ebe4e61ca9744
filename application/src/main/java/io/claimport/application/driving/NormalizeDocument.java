package io.claimport.application.driving;

import io.claimport.domain.importing.Document;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and normalises a document; nothing is stored.
public interface NormalizeDocument {

  /// Reads a document and normalises what it states.
  ///
  /// @param fileName what to call it in the answer; it never decides the format
  /// @param format id of the format; found out from the content when absent
  Outcome normalize(String fileName, InputStream content, @Nullable String format);

  sealed interface Outcome {

    record Normalized(Document document, List<LineItem> lineItems, List<Finding> findings)
        implements Outcome {}

    record Unreadable(Document document, Finding reason, List<Finding> findings)
        implements Outcome {}

    record UnsupportedFormat(List<String> supported) implements Outcome {}

    record TooLarge(long limitBytes) implements Outcome {}
  }
}
