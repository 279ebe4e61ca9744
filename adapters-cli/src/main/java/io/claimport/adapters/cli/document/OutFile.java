package io.claimport.adapters.cli.document;

import io.claimport.adapters.cli.session.Failure;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Where `--out` wants a document.
record OutFile(Path path) {

  /// Finds the file.
  ///
  /// @param name of a file, or of a folder
  /// @param ownName what the document is called in a folder
  static OutFile named(String name, String ownName) {
    try {
      Path path = Path.of(name);
      return new OutFile(Files.isDirectory(path) ? path.resolve(ownName) : path);
    } catch (InvalidPathException _) {
      throw Failure.usage(List.of("--out is no name of a file"));
    }
  }

  void write(byte[] bytes) throws IOException {
    try {
      Files.write(path, bytes);
    } catch (FileSystemException e) {
      throw Failure.usage(List.of("--out names a file that cannot be written: " + path));
    }
  }

  /// A sentence for whoever waits.
  String written(int bytes) {
    return String.format(Locale.ROOT, "Wrote %s (%,d bytes).", path, bytes);
  }
}
