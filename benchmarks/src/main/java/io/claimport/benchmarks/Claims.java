package io.claimport.benchmarks;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.DocumentSpool.Spooling;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.NormalizedClaim;
import io.claimport.domain.normalization.Normalizer;
import io.claimport.domain.source.SourceClaim;
import java.time.Instant;
import java.util.UUID;

/// What a reader makes of a document, counted and thrown away.
final class Claims {

  private static final UUID NIL = new UUID(0, 0);

  private final DocumentReader reader;

  private Claims(DocumentReader reader) {
    this.reader = reader;
  }

  static Claims in(String format) {
    return new Claims(
        DocumentFormats.readers().stream()
            .filter(each -> each.format().id().equals(format))
            .findFirst()
            .orElseThrow());
  }

  /// From bytes to source claims: every code, date and amount decoded and placed.
  ///
  /// @return how many lines there are
  long read(SpooledDocument document) {
    return count(document, new Lines());
  }

  /// From bytes to line items: every rule of the normaliser on top, with its findings.
  ///
  /// @return how many line items there are
  long normalize(SpooledDocument document) {
    Normalizer normalizer =
        new Normalizer(
            new Normalizer.Target(
                new JobId(NIL),
                new DocumentId(NIL),
                Instant.parse("2026-06-30T12:00:00Z"),
                ordinal -> new LineItemId(new UUID(0, ordinal))));
    return count(
        document,
        new Lines() {
          @Override
          public void claim(SourceClaim claim) {
            NormalizedClaim normalized = normalizer.normalize(claim);
            add(normalized.lineItems().size());
          }
        });
  }

  private long count(SpooledDocument document, Lines lines) {
    Reading reading = reader.read(document, lines);
    if (!reading.equals(new Reading.Read()) || lines.count == 0) {
      throw new IllegalStateException("not read: " + reading);
    }
    return lines.count;
  }

  /// A document of this size that begins with one piece and goes on with another, again and again.
  static SpooledDocument spooled(byte[] begin, byte[] piece, int megabytes) {
    Spooling spooling =
        DocumentFormats.spool()
            .spool(
                out -> {
                  out.write(begin);
                  for (long size = begin.length; size < megabytes * 1e6; size += piece.length) {
                    out.write(piece);
                  }
                },
                Long.MAX_VALUE);
    return switch (spooling) {
      case Spooling.Spooled(var document) -> document;
      case Spooling.TooLarge _ -> throw new IllegalStateException("there is no limit");
    };
  }

  private static class Lines implements Receiver {

    private long count;

    void add(int lines) {
      count += lines;
    }

    @Override
    public void claim(SourceClaim claim) {
      add(claim.lines().size());
    }

    @Override
    public void finding(Finding finding) {
      throw new IllegalStateException("not a clean document: " + finding);
    }
  }
}
