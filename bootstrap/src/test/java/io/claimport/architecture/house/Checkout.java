package io.claimport.architecture.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of the repository, for what bytecode does not show: a `default`, a literal, the tests
/// of other modules.
public final class Checkout {

  private static final Path ROOT = findRoot();

  private static final List<String> MODULES =
      Stream.of(Room.values()).map(Room::module).distinct().toList();

  private Checkout() {}

  /// A file below the root of the repository.
  public static Path file(String path) {
    return ROOT.resolve(path);
  }

  /// The source of the outermost class around this one; none for what an annotation processor
  /// wrote. The wrong hexagon's are test sources of bootstrap.
  public static Optional<Path> sourceOf(JavaClass type) {
    String file = House.outermost(type).getName().replace('.', '/') + ".java";
    return Stream.concat(
            MODULES.stream().map(module -> ROOT.resolve(module + "/src/main/java")), tests())
        .map(folder -> folder.resolve(file))
        .filter(Files::exists)
        .findFirst();
  }

  /// Whether some module has a test source of this class.
  public static boolean hasTestSource(String className) {
    String file = className.replace('.', '/') + ".java";
    return tests().anyMatch(folder -> Files.exists(folder.resolve(file)));
  }

  /// The texts of all test sources in exactly this package.
  public static List<String> testsIn(String packageName) {
    String path = packageName.replace('.', '/');
    return tests()
        .map(folder -> folder.resolve(path))
        .filter(Files::isDirectory)
        .flatMap(Checkout::textsIn)
        .toList();
  }

  /// The texts of the Java files in exactly this folder, or of this file, below the root of the
  /// repository.
  public static List<String> sourcesIn(String path) {
    Path place = file(path);
    return Files.isDirectory(place) ? textsIn(place).toList() : List.of(read(place));
  }

  private static Stream<String> textsIn(Path folder) {
    return filesIn(folder).stream()
        .filter(file -> file.toString().endsWith(".java"))
        .map(Checkout::read);
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> tests() {
    return MODULES.stream().map(module -> ROOT.resolve(module + "/src/test/java"));
  }

  /// The working folder is the module's under Maven and may be the repository's in an editor.
  private static Path findRoot() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("bootstrap/pom.xml"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("the tests do not run below the repository");
      }
    }
    return folder;
  }
}
