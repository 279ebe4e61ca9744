package io.claimport.adapters.cli.option;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A document that the user gives: a file, or `-` for standard input.
public final class GivenFile {

  public static final String STANDARD_INPUT = "-";

  private final String text;

  public GivenFile(String text) {
    this.text = text;
  }

  /// What keeps the file from being read, to be said after the name of the option.
  public Optional<String> obstacle() {
    if (isStandardInput()) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(text);
      if (!Files.exists(path)) {
        return Optional.of("names no file: " + text);
      }
      if (Files.isDirectory(path)) {
        return Optional.of("names a folder: " + text);
      }
      return Files.isReadable(path)
          ? Optional.empty()
          : Optional.of("names a file that may not be read: " + text);
    } catch (InvalidPathException _) {
      return Optional.of("is no name of a file");
    }
  }

  /// Opens the file. Closing it never closes standard input.
  public InputStream open(InputStream standardInput) throws IOException {
    return isStandardInput()
        ? new FilterInputStream(standardInput) {
          @Override
          public void close() {
            // it belongs to whoever started us
          }
        }
        : Files.newInputStream(Path.of(text));
  }

  /// How many bytes it has; nobody knows of standard input, or of a pipe.
  public @Nullable Long size() throws IOException {
    return isStandardInput() || !Files.isRegularFile(Path.of(text))
        ? null
        : Files.size(Path.of(text));
  }

  /// What to call it when it is spoken of.
  public String spokenName() {
    String name = fileName();
    return name == null ? "standard input" : name;
  }

  /// The last part of the path; standard input has no name.
  public @Nullable String fileName() {
    return isStandardInput() ? null : Path.of(text).getFileName().toString();
  }

  private boolean isStandardInput() {
    return text.equals(STANDARD_INPUT);
  }
}
