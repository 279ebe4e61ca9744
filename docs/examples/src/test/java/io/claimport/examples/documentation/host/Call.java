package io.claimport.examples.documentation.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a shell session wants to have run.
record Call(String program, List<String> arguments, Map<String, String> environment) {

  static Call in(Path folder) throws IOException {
    List<String> words = texts(folder.resolve("arguments"));
    Map<String, String> environment = new HashMap<>();
    for (String variable : texts(folder.resolve("environment"))) {
      int equals = variable.indexOf('=');
      environment.put(variable.substring(0, equals), variable.substring(equals + 1));
    }
    return new Call(words.getFirst(), words.subList(1, words.size()), environment);
  }

  /// Texts that each end with a NUL.
  private static List<String> texts(Path file) throws IOException {
    String all = Files.readString(file, UTF_8);
    return all.isEmpty() ? List.of() : List.of(all.substring(0, all.length() - 1).split("\0", -1));
  }
}
