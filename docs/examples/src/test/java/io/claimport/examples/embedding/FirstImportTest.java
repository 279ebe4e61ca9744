package io.claimport.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program that embeds Claimport, in a process of its own, with nothing on its class path but
/// what it needs.
class FirstImportTest {

  /// The rooms that an embedding program plugs together, and what those need. A jar that is missing
  /// here is needed by nobody.
  private static final List<String> NEEDED =
      List.of(
          "domain",
          "application",
          "adapters-portal",
          "adapters-documents",
          "adapters-persistence",
          "examples",
          "fastcsv",
          "jackson-core",
          "jsoup",
          "pdfbox",
          "pdfbox-io",
          "fontbox",
          "commons-logging");

  private static final String STORY =
      """
      eob_statement_demo_ins_001_2026-06-01.txt: completed
      bill.csv: completed
      5 line items, billed 3427.34
      2026-01-30  112.36  New patient visit, medium
      2026-01-30  1632.01  Office visit, standard
      2026-03-06  1531.47  New patient visit, medium
      2026-03-02  120.00  Office visit
      2026-03-02  31.50  Blood count
      That is all.
      """;

  @TempDir private Path folder;

  @Test
  void two_documents_are_imported_and_read_back_as_one_table() throws Exception {
    Path loaded = folder.resolve("loaded.txt");

    Run run = run(loaded);

    assertThat(run.exitCode()).as(run.said()).isZero();
    assertThat(run.said()).isEqualTo(STORY);
  }

  @Test
  void no_class_of_a_framework_is_loaded() throws Exception {
    Path loaded = folder.resolve("loaded.txt");

    run(loaded);

    assertThat(Files.readAllLines(loaded))
        .anyMatch(line -> line.contains(" io.claimport.application.usecase.DocumentIngestion "))
        .noneMatch(line -> line.contains(" io.micronaut."))
        .noneMatch(line -> line.contains(" io.netty."))
        .noneMatch(line -> line.contains(" jakarta.inject."));
  }

  private record Run(int exitCode, String said) {}

  private static Run run(Path loaded) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + loaded,
                "-cp",
                classPath(),
                FirstImport.class.getName())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said);
  }

  private static String classPath() {
    List<String> entries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.endsWith("-tests.jar"))
            .filter(entry -> NEEDED.contains(artifact(Path.of(entry))))
            .toList();
    assertThat(entries).as("a jar for each that is needed").hasSize(NEEDED.size());
    return entries.stream().collect(Collectors.joining(File.pathSeparator));
  }

  /// The name of a jar without its version, or of the module whose classes a folder holds.
  private static String artifact(Path entry) {
    return entry.endsWith(Path.of("target", "classes"))
        ? entry.getName(entry.getNameCount() - 3).toString()
        : entry.getFileName().toString().replaceFirst("-\\d.*", "");
  }
}
