package io.claimport.application.driven;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceClaim;
import java.util.List;

/// Reads documents of one format into source claims, exactly as the document states them.
///
/// A reader never throws because of what a document contains: what it cannot explain becomes a
/// finding, and a document that it cannot read at all is refused. Claims come in the order of the
/// document. A reader keeps no state between documents and serves several threads. What a receiver
/// throws comes through unchanged: whoever has enough stops a reader so.
public interface DocumentReader {

  DocumentFormat format();

  /// Whether a caller who names a format means this one. A format may take details behind its id:
  /// the reader that is meant has an id with them in it, by which it is found again.
  default Naming named(String name) {
    return name.equals(format().id()) ? new Naming.Meant(this) : new Naming.Other();
  }

  /// What a caller's name for a format means to a reader.
  sealed interface Naming {

    /// This reader, with the details that the name holds.
    record Meant(DocumentReader reader) implements Naming {}

    /// Another format.
    record Other() implements Naming {}

    /// This format, with details that make no sense.
    ///
    /// @param problems a sentence for each, without its subject
    record Wrong(List<String> problems) implements Naming {

      public Wrong {
        problems = List.copyOf(problems);
      }
    }
  }

  /// Judges by the first bytes (up to [#HEAD_BYTES]), never by a file's name.
  Recognition recognize(byte[] head);

  int HEAD_BYTES = 64 * 1024;

  Reading read(SpooledDocument document, Receiver receiver);

  /// How sure a reader is that a document is its own.
  enum Recognition {
    /// It carries the marks of this format.
    CERTAIN,
    /// Nothing speaks against it; whoever is certain goes first.
    POSSIBLE,
    NO
  }

  /// Takes what a reader finds, piece by piece.
  interface Receiver {

    void claim(SourceClaim claim);

    void finding(Finding finding);
  }

  sealed interface Reading {

    /// Read to its end.
    record Read() implements Reading {}

    /// Not readable, or no bill; what was received so far does not count.
    record Refused(Finding reason) implements Reading {}
  }
}
