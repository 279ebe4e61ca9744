package io.claimport.adapters.documents.fhir.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.IOException;
import java.io.Reader;

/// How JSON texts are opened here: with limits, one text in a document or one on each line.
public final class JsonTexts {

  /// The largest line of a document whose lines are JSON texts; the document has no limit.
  public static final int LONGEST_LINE = 16 * 1024 * 1024;

  /// FHIR's own limit of a string.
  private static final int LONGEST_TEXT = 1_048_576;

  private static final int DEEPEST = 200;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 1_000;

  /// As much of a line as is held to see how it begins and ends.
  private static final int GLANCE = 64 * 1024;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .build();

  private JsonTexts() {}

  public static JsonParser parser(Reader text) throws IOException {
    return JSON.createParser(text);
  }

  public static JsonParser parser(ByteLines line) throws IOException {
    return JSON.createParser(line.bytes(), line.from(), line.length());
  }

  /// Where a line ends an object and the next one begins another, no text goes over both.
  public static boolean isOneEachLine(SpooledDocument document) throws IOException {
    try (ByteLines lines = new ByteLines(Decoding.utf8(document), GLANCE)) {
      return lines.nextText() && lines.endsWith('}') && lines.nextText() && lines.startsWith('{');
    }
  }
}
