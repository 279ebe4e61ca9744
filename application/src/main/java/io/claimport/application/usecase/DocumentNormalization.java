package io.claimport.application.usecase;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentSpool;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.DocumentSpool.Spooling;
import io.claimport.application.driven.Identifiers;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.Normalizer;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and normalises without a store. All of its answers belong to the job and the document with
/// the nil id, so that the same document always gives the same answer but for its time.
public final class DocumentNormalization implements NormalizeDocument {

  private static final UUID NIL = new UUID(0, 0);
  private static final JobId NO_JOB = new JobId(NIL);

  private final DocumentSpool spool;
  private final DocumentReading reading;
  private final Identifiers identifiers;
  private final InstantSource clock;
  private final long limitBytes;

  /// Takes everything outside that a normalisation needs.
  ///
  /// @param limitBytes largest document that is taken
  public DocumentNormalization(
      DocumentSpool spool,
      DocumentReading reading,
      Identifiers identifiers,
      InstantSource clock,
      long limitBytes) {
    this.spool = spool;
    this.reading = reading;
    this.identifiers = identifiers;
    this.clock = clock;
    this.limitBytes = limitBytes;
  }

  @Override
  public Outcome normalize(String fileName, InputStream content, @Nullable String format) {
    return switch (spool.spool(content::transferTo, limitBytes)) {
      case Spooling.TooLarge(var limit) -> new Outcome.TooLarge(limit);
      case Spooling.Spooled(var document) -> {
        try (document) {
          yield normalize(fileName, document, format);
        }
      }
    };
  }

  private Outcome normalize(String fileName, SpooledDocument spooled, @Nullable String format) {
    return reading
        .readerFor(spooled, format)
        .map(reader -> normalize(fileName, spooled, reader))
        .orElseGet(() -> new Outcome.UnsupportedFormat(reading.formats()));
  }

  private Outcome normalize(String fileName, SpooledDocument spooled, DocumentReader reader) {
    Instant now = clock.instant();
    Document document =
        new Document(
            new DocumentId(NIL),
            fileName,
            reader.format(),
            spooled.size(),
            spooled.sha256(),
            Document.Status.PENDING,
            now);
    Normalizer normalizer =
        new Normalizer(
            new Normalizer.Target(
                NO_JOB, document.id(), now, ordinal -> identifiers.lineItemId(NO_JOB, ordinal)));
    List<LineItem> lineItems = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Reading result =
        DocumentReading.read(
            reader,
            spooled,
            normalizer,
            (items, noticed) -> {
              lineItems.addAll(items);
              findings.addAll(noticed);
            });
    return switch (result) {
      case Reading.Read _ ->
          new Outcome.Normalized(document.with(Document.Status.EXTRACTED), lineItems, findings);
      case Reading.Refused(var reason) -> {
        findings.add(reason);
        yield new Outcome.Unreadable(document.with(Document.Status.FAILED), reason, findings);
      }
    };
  }
}
