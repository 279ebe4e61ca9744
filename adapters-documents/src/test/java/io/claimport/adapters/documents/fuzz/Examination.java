package io.claimport.adapters.documents.fuzz;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.NormalizationRules;
import io.claimport.domain.normalization.NormalizedClaim;
import io.claimport.domain.normalization.Normalizer;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What has to hold for any document whatsoever: it is read with a result or refused with a
/// reason, all of what is handed out can be normalised, and every place can be found again.
final class Examination {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final UUID NIL = new UUID(0, 0);

  /// Of a line that repeats the sum of the others.
  private static final String LINE_LEFT_OUT = "P-REV0001";

  private static final Set<String> RULES =
      Stream.concat(
              ReadingRules.all().stream(),
              NormalizationRules.all().stream().map(rule -> rule.rule()))
          .map(Rule::id)
          .collect(Collectors.toSet());

  private static final List<DocumentReader> READERS = DocumentFormats.readers();

  private Examination() {}

  /// Reads a document by this reader, whether or not it recognises it.
  ///
  /// @return whether it read it, and did not refuse it
  static boolean by(DocumentReader reader, byte[] document) {
    reader.recognize(head(document));
    return read(reader, document);
  }

  /// Reads a document by every other reader that recognises it.
  static void byTheOthers(DocumentReader reader, byte[] document) {
    byte[] head = head(document);
    READERS.stream()
        .filter(each -> !each.format().equals(reader.format()))
        .filter(each -> each.recognize(head) != Recognition.NO)
        .forEach(each -> read(each, document));
  }

  private static byte[] head(byte[] document) {
    return Arrays.copyOf(document, Math.min(document.length, DocumentReader.HEAD_BYTES));
  }

  private static boolean read(DocumentReader reader, byte[] document) {
    Received received = new Received();
    return switch (reader.read(new BytesDocument(document), received)) {
      case Reading.Read _ -> {
        require(received.claims + received.findings > 0, "read without any result");
        yield true;
      }
      case Reading.Refused(var reason) -> {
        received.finding(reason);
        yield false;
      }
    };
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }

  private static void check(Place place) {
    require(Place.parse(place.text()).equals(place), "a place that cannot be found again");
  }

  private static void check(Finding finding) {
    require(RULES.contains(finding.rule()), "an unknown rule");
    require(!finding.message().isBlank(), "a finding without words");
    check(finding.place());
  }

  /// Normalises at once and keeps nothing.
  private static final class Received implements Receiver {

    private final Normalizer normalizer =
        new Normalizer(
            new Normalizer.Target(
                new JobId(NIL),
                new DocumentId(NIL),
                NOW,
                ordinal -> new LineItemId(new UUID(0, ordinal))));
    private int claims;
    private int findings;

    @Override
    public void claim(SourceClaim claim) {
      claims++;
      check(claim.place());
      NormalizedClaim normalized = normalizer.normalize(claim);
      long leftOut =
          normalized.findings().stream()
              .filter(finding -> finding.rule().equals(LINE_LEFT_OUT))
              .count();
      require(
          normalized.lineItems().size() + leftOut == claim.lines().size(),
          "another number of lines");
      for (LineItem item : normalized.lineItems()) {
        check(item.origin().place());
      }
      normalized.findings().forEach(Examination::check);
    }

    @Override
    public void finding(Finding finding) {
      findings++;
      check(finding);
    }
  }
}
