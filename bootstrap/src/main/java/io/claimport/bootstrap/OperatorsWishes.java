package io.claimport.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/// Whether an operator may have set something that [Settings] hold for commands without a store.
///
/// It only looks where the framework would look. In doubt the answer is yes, and the framework
/// reads what was set.
///
/// @param variables names of the environment variables
/// @param properties names of the system properties
/// @param folder in which the program was started
record OperatorsWishes(Set<String> variables, Set<String> properties, Path folder) {

  OperatorsWishes {
    variables = Set.copyOf(variables);
    properties = Set.copyOf(properties);
  }

  static OperatorsWishes ofThisProcess() {
    return new OperatorsWishes(
        System.getenv().keySet(), System.getProperties().stringPropertyNames(), Path.of(""));
  }

  boolean any() {
    return variables.stream().anyMatch(OperatorsWishes::isSetting)
        || properties.stream().anyMatch(OperatorsWishes::isProperty)
        || hasConfigurationFile();
  }

  private static boolean isSetting(String variable) {
    return variable.startsWith("CLAIMPORT_CATALOG_")
        || variable.equals("CLAIMPORT_MAX_DOCUMENT_BYTES")
        || variable.startsWith("MICRONAUT_");
  }

  private static boolean isProperty(String property) {
    return property.startsWith("claimport.catalog.")
        || property.equals("claimport.max-document-bytes")
        || property.startsWith("micronaut.");
  }

  /// The framework reads `config/application.yml`, and relatives of it.
  private boolean hasConfigurationFile() {
    Path config = folder.resolve("config");
    if (!Files.isDirectory(config)) {
      return false;
    }
    try (Stream<Path> files = Files.list(config)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("application"));
    } catch (IOException _) {
      return true;
    }
  }
}
