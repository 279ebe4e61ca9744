package io.claimport.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.adapters.documents.fhir.writing.FhirDocumentWriter;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.DocumentSpool.Spooling;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceClaim;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// FHIR, one claim on each line: from bytes to source claims, beside Jackson's streaming parser
/// that takes every name and every value of the same bytes and does nothing with them.
final class FhirReading {

  private static final long MEGABYTES = Long.getLong("megabytes", 300);
  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final int STATEMENTS = 200;
  private static final JsonFactory JSON = new JsonFactory();

  private FhirReading() {}

  public static void main(String[] arguments) throws IOException {
    for (DocumentWriter writer : List.of(FhirDocumentWriter.carin(), FhirDocumentWriter.cms())) {
      try (SpooledDocument document = document(lines(writer))) {
        measure(writer.format().id(), document);
      }
    }
  }

  private static void measure(String dialect, SpooledDocument document) throws IOException {
    System.out.printf(
        Locale.ROOT,
        "%s: %,d MB, heap %,d MB%n",
        dialect,
        document.size() / 1_000_000,
        Runtime.getRuntime().maxMemory() / 1_000_000);
    DocumentReader reader =
        DocumentFormats.readers().stream()
            .filter(each -> each.format().id().equals("fhir"))
            .findFirst()
            .orElseThrow();
    Ratio ratio = new Ratio("MB/s", ROUNDS);
    ours(reader, document);
    bare(document);
    for (int round = 0; round < ROUNDS; round++) {
      ratio.round(round, ours(reader, document), bare(document));
    }
    ratio.print(dialect);
  }

  private static double ours(DocumentReader reader, SpooledDocument document) {
    Counting counting = new Counting();
    long start = System.nanoTime();
    Reading reading = reader.read(document, counting);
    double speed = megabytesPerSecond(document, start);
    if (!reading.equals(new Reading.Read()) || counting.lines == 0) {
      throw new IllegalStateException("not read: " + reading);
    }
    return speed;
  }

  private static double bare(SpooledDocument document) throws IOException {
    long start = System.nanoTime();
    long sum = 0;
    try (InputStream in = document.open();
        JsonParser json = JSON.createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          sum += json.currentName().length();
        } else if (token == JsonToken.VALUE_STRING) {
          sum += json.getText().length();
        } else if (token.isNumeric()) {
          sum += json.getDecimalValue().scale();
        }
      }
    }
    double speed = megabytesPerSecond(document, start);
    if (sum == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return speed;
  }

  private static double megabytesPerSecond(SpooledDocument document, long start) {
    return document.size() / 1e6 / ((System.nanoTime() - start) / 1e9);
  }

  private static final class Counting implements Receiver {

    private long lines;

    @Override
    public void claim(SourceClaim claim) {
      lines += claim.lines().size();
    }

    @Override
    public void finding(Finding finding) {
      throw new IllegalStateException(finding.toString());
    }
  }

  private static SpooledDocument document(byte[] part) {
    Spooling spooling =
        DocumentFormats.spool()
            .spool(
                out -> {
                  for (long size = 0; size < MEGABYTES * 1_000_000; size += part.length) {
                    out.write(part);
                  }
                },
                Long.MAX_VALUE);
    return switch (spooling) {
      case Spooling.Spooled(var document) -> document;
      case Spooling.TooLarge _ -> throw new IllegalStateException("there is no limit");
    };
  }

  /// Claims as the writer writes them, each on one line.
  private static byte[] lines(DocumentWriter writer) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i = 0; i < STATEMENTS; i++) {
      ByteArrayOutputStream claim = new ByteArrayOutputStream();
      writer.write(FhirStatement.ofOneClaim(i), claim);
      compact(claim.toByteArray(), lines);
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private static void compact(byte[] json, OutputStream out) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonParser parser = JSON.createParser(json);
        JsonGenerator generator = JSON.createGenerator(line)) {
      parser.nextToken();
      generator.copyCurrentStructureExact(parser);
    }
    line.writeTo(out);
  }
}
