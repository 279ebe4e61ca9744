import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Checks that every Java source below a folder is laid out as google-java-format does it and
/// reports those that are not, or with `write` lays them out. The build launches this file in
/// source mode on JDK 25, because Maven's own Java may be too old to parse what we write, and then
/// fails if there is a report. Doc comments stay as they are: they are wrapped by hand.
final class Format {
  private static final Formatter FORMATTER =
      new Formatter(JavaFormatterOptions.builder().formatJavadoc(false).build());

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    Path root = Path.of(args[1]);
    Path report = Path.of(args[2]);
    List<String> wrong =
        sources(root).parallelStream()
            .filter(file -> differs(file, write))
            .map(file -> root.relativize(file).toString())
            .toList();
    wrong.forEach(file -> System.err.println((write ? "Formatted: " : "Not formatted: ") + file));
    Files.deleteIfExists(report);
    if (!write && !wrong.isEmpty()) {
      Files.write(report, wrong);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file ->
              !root.relativize(file)
                  .toString()
                  .matches("(.*[/\\\\])?(target|\\.[^/\\\\]+)[/\\\\].*"))
          .sorted()
          .toList();
    }
  }

  private static boolean differs(Path file, boolean write) {
    try {
      String before = Files.readString(file);
      String after = FORMATTER.formatSourceAndFixImports(before);
      if (write && !after.equals(before)) {
        Files.writeString(file, after);
      }
      return !after.equals(before);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
