package io.claimport.adapters.web.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.claimport.adapters.web.document.ReadableDocument.Kind;
import io.claimport.adapters.web.document.ReadableDocument.Line;
import io.claimport.domain.importing.DocumentFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Lays a document out for people. Whatever cannot be laid out is shown as it is.
final class Layout {

  private static final JsonFactory JSON = new JsonFactory();

  /// A line longer than this is cut: nobody reads it, and a browser would suffer.
  private static final int LONGEST_LINE = 4_000;

  /// Where an ISA segment names the elements' separator and ends.
  private static final int SEPARATOR = 3;

  private static final int TERMINATOR = 105;

  private Layout() {}

  static ReadableDocument of(DocumentFormat format, byte[] bytes) {
    if (format.mediaType().startsWith("application/pdf")) {
      return new ReadableDocument(Kind.PAGES, List.of(), 0);
    }
    String text = text(bytes);
    if (text.startsWith("ISA") && text.length() > TERMINATOR) {
      return segments(text);
    }
    return format.mediaType().contains("json")
        ? json(text).orElseGet(() -> lines(Kind.LINES, text))
        : lines(Kind.LINES, text);
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static ReadableDocument segments(String text) {
    char separator = text.charAt(SEPARATOR);
    char terminator = text.charAt(TERMINATOR);
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf(terminator, begin);
      String segment = text.substring(begin, end < 0 ? text.length() : end).strip();
      if (!segment.isEmpty()) {
        lines.add(segment(lines.size() + 1, segment, separator));
      }
      begin = end < 0 ? text.length() : end + 1;
    }
    return new ReadableDocument(Kind.SEGMENTS, lines, 0);
  }

  private static Line segment(int number, String segment, char separator) {
    int nameEnds = segment.indexOf(separator);
    return nameEnds < 0
        ? new Line(number, cut(segment), "")
        : new Line(number, cut(segment.substring(0, nameEnds)), cut(segment.substring(nameEnds)));
  }

  private static Optional<ReadableDocument> json(String text) {
    StringWriter laidOut = new StringWriter();
    try (JsonParser in = JSON.createParser(text);
        JsonGenerator out = JSON.createGenerator(laidOut)) {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
      out.setPrettyPrinter(printer);
      while (in.nextToken() != null) {
        out.copyCurrentEventExact(in);
      }
    } catch (IOException _) {
      return Optional.empty();
    }
    return Optional.of(lines(Kind.JSON, laidOut.toString().strip()));
  }

  private static ReadableDocument lines(Kind kind, String text) {
    List<Line> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, "", cut(line))));
    return new ReadableDocument(kind, Collections.unmodifiableList(lines), 0);
  }

  private static String cut(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
  }
}
