package io.claimport.adapters.rest.problem;

import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `docs/PROBLEMS.md`, which travels in the jar.
@Singleton
final class ProblemCatalogue {

  private static final String HEADING = "## ";

  private final String text;
  private final Map<String, String> sections = new LinkedHashMap<>();

  ProblemCatalogue(ResourceResolver resources) {
    this.text = read(resources);
    for (String section : text.split("(?m)^(?=" + HEADING + ")", -1)) {
      if (section.startsWith(HEADING)) {
        String name = section.substring(HEADING.length(), section.indexOf('\n')).strip();
        sections.put(name, section);
      }
    }
  }

  String text() {
    return text;
  }

  /// The section that explains a kind of problem; nothing where there is no such kind.
  @Nullable String section(String name) {
    return sections.get(name);
  }

  Set<String> names() {
    return sections.keySet();
  }

  private static String read(ResourceResolver resources) {
    try (InputStream page =
        resources.getResourceAsStream("classpath:docs/PROBLEMS.md").orElseThrow()) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
