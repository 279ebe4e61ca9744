package io.claimport.application.usecase;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Naming;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.Origin;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.NormalizedClaim;
import io.claimport.domain.normalization.Normalizer;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the reader for a document and lets the normaliser follow it, claim by claim.
public final class DocumentReading {

  private final List<DocumentReader> readers;

  /// Reads with these readers.
  ///
  /// @param readers in the order in which they are asked whether a document is theirs
  public DocumentReading(List<DocumentReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /// Where line items and findings go.
  @FunctionalInterface
  interface Sink {
    void accept(List<LineItem> lineItems, List<Finding> findings);
  }

  List<String> formats() {
    return readers.stream().map(DocumentReader::format).map(DocumentFormat::id).toList();
  }

  /// The reader of the named format, else the first that is certain, else the first that would try.
  Optional<DocumentReader> readerFor(SpooledDocument document, @Nullable String format) {
    if (format != null) {
      return namings(format)
          .flatMap(naming ->
              naming instanceof Naming.Meant(var reader) ? Stream.of(reader) : Stream.empty())
          .findFirst();
    }
    byte[] head = head(document);
    return Stream.of(Recognition.CERTAIN, Recognition.POSSIBLE)
        .flatMap(wanted -> readers.stream().filter(r -> r.recognize(head) == wanted))
        .findFirst();
  }

  /// What is wrong with a caller's name for a format, a sentence for each; nothing if it can be read.
  List<String> problemsOf(String format) {
    List<Naming> namings = namings(format).toList();
    List<String> wrong =
        namings.stream()
            .flatMap(naming ->
                naming instanceof Naming.Wrong(var problems) ? problems.stream() : Stream.empty())
            .map("format: "::concat)
            .toList();
    boolean unknown = namings.stream().allMatch(naming -> naming instanceof Naming.Other);
    return unknown ? List.of("format must be one of " + String.join(", ", formats())) : wrong;
  }

  private Stream<Naming> namings(String format) {
    return readers.stream().map(reader -> reader.named(format));
  }

  /// The claim of a document that begins at a place and has a line at another. What stands before it is
  /// passed over, what stands behind it is not read.
  Optional<SourceClaim> claim(SpooledDocument document, String format, Origin wanted) {
    try {
      readerFor(document, format).ifPresent(reader -> reader.read(document, stopAt(wanted)));
      return Optional.empty();
    } catch (Found found) {
      return Optional.of(found.claim);
    }
  }

  private static DocumentReader.Receiver stopAt(Origin wanted) {
    return new DocumentReader.Receiver() {
      @Override
      public void claim(SourceClaim claim) {
        if (claim.place().equals(wanted.claimPlace())
            && claim.lines().stream().anyMatch(line -> line.place().equals(wanted.place()))) {
          throw new Found(claim);
        }
      }

      @Override
      public void finding(Finding finding) {
        // the import has noticed it
      }
    };
  }

  /// Ends a reading early.
  private static final class Found extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient SourceClaim claim;

    Found(SourceClaim claim) {
      super("found", null, false, false);
      this.claim = claim;
    }
  }

  private static byte[] head(SpooledDocument document) {
    try (InputStream in = document.open()) {
      return in.readNBytes(DocumentReader.HEAD_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads to the end. A document without a line is refused: no bill is never an empty success.
  static Reading read(
      DocumentReader reader, SpooledDocument document, Normalizer normalizer, Sink sink) {
    Normalizing receiver = new Normalizing(normalizer, sink);
    return switch (reader.read(document, receiver)) {
      case Reading.Refused refused -> refused;
      case Reading.Read read -> receiver.foundLines ? read : noBill();
    };
  }

  private static Reading noBill() {
    return new Reading.Refused(
        Finding.of(
            ReadingRules.NOT_A_BILL, Place.DOCUMENT, "the document states no billed service"));
  }

  /// Normalises each claim as it comes.
  private static final class Normalizing implements DocumentReader.Receiver {

    private final Normalizer normalizer;
    private final Sink sink;
    private boolean foundLines;

    Normalizing(Normalizer normalizer, Sink sink) {
      this.normalizer = normalizer;
      this.sink = sink;
    }

    @Override
    public void claim(SourceClaim claim) {
      NormalizedClaim normalized = normalizer.normalize(claim);
      foundLines |= !normalized.lineItems().isEmpty();
      sink.accept(normalized.lineItems(), normalized.findings());
    }

    @Override
    public void finding(Finding finding) {
      sink.accept(List.of(), List.of(finding));
    }
  }
}
