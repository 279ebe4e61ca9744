package io.claimport.adapters.documents.fuzz;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.adapters.documents.Resource;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whole documents to begin with: what our writers write, what the tests hold, and the
/// sample documents in the folder that the property `claimport.samples` names.
final class Seeds {

  private static final int MANY = 12;
  private static final long LARGEST_BYTES = 40_000;
  private static final List<String> FOLDERS = List.of("golden", "fhir", "text", "html");

  private final List<byte[]> documents = new ArrayList<>();

  Seeds() {
    for (DocumentWriter writer : DocumentFormats.writers()) {
      statements().forEach(each -> documents.add(TestStatement.written(writer, each)));
    }
    FOLDERS.forEach(folder -> documents.addAll(filesIn(resources(folder))));
    filesIn(resources("text")).stream()
        .map(text -> new String(text, StandardCharsets.UTF_8))
        .map(PlainPdf::of)
        .forEach(documents::add);
    String samples = System.getProperty("claimport.samples", "");
    if (!samples.isBlank()) {
      documents.addAll(filesIn(Path.of(samples)));
    }
  }

  /// Whatever a reader takes for its own is its own.
  Material materialFor(DocumentReader reader) {
    Map<Boolean, List<byte[]>> known =
        documents.stream()
            .collect(Collectors.partitioningBy(document -> isRecognized(reader, document)));
    return new Material(
        Objects.requireNonNull(known.get(true)),
        Objects.requireNonNull(known.get(false)),
        Words.of(reader.format().id()));
  }

  private static boolean isRecognized(DocumentReader reader, byte[] document) {
    byte[] head = Arrays.copyOf(document, Math.min(document.length, DocumentReader.HEAD_BYTES));
    return reader.recognize(head) != Recognition.NO;
  }

  private static List<Statement> statements() {
    Statement insurer = TestStatement.ofInsurer();
    Statement provider = TestStatement.ofProvider();
    return List.of(insurer, provider, longer(insurer), longer(provider));
  }

  /// With so many lines that some layouts need a second page.
  private static Statement longer(Statement statement) {
    List<StatementLine> lines =
        Collections.nCopies(MANY, statement.lines()).stream().flatMap(List::stream).toList();
    return new Statement(
        statement.issuer(),
        statement.number(),
        statement.date(),
        statement.patient(),
        statement.plan(),
        lines);
  }

  private static Path resources(String folder) {
    try {
      return Path.of(
          Objects.requireNonNull(Resource.class.getResource("/" + folder), folder).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// In an order that is the same everywhere.
  private static List<byte[]> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<byte[]> contents = new ArrayList<>();
      for (Path file : files.sorted().filter(Files::isRegularFile).toList()) {
        if (Files.size(file) <= LARGEST_BYTES) {
          contents.add(Files.readAllBytes(file));
        }
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
