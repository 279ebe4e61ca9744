package io.claimport.adapters.cli.importing;

import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.Execution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One line of a batch: an entity, and what is wished of its portal's document.
///
/// @param entityId as it stands there
/// @param settings by their names, which are those of the REST body's fields
/// @param violations what of the line cannot be understood
record BatchEntry(String entityId, Map<String, String> settings, List<Violation> violations) {

  private static final String ITEMS = "num_line_items";
  private static final String SEED = "seed";
  private static final String AS_OF = "as_of";
  private static final String FORMAT = "format";
  private static final String SCENARIO = "scenario";
  private static final List<String> SETTINGS = List.of(ITEMS, SEED, AS_OF, FORMAT, SCENARIO);

  BatchEntry {
    settings = Map.copyOf(settings);
    violations = List.copyOf(violations);
  }

  /// Reads a line; nothing, where it is blank or a remark.
  static Optional<BatchEntry> parse(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return Optional.empty();
    }
    List<String> words = Arrays.asList(text.split("\\s+", 0));
    Map<String, String> settings = new HashMap<>();
    List<Violation> violations = new ArrayList<>();
    for (String word : words.subList(1, words.size())) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      if (equals < 0 || !SETTINGS.contains(name)) {
        violations.add(
            new Violation(
                "unknown_field",
                "settings",
                "what follows the entity must be NAME=VALUE, and the name one of "
                    + String.join(", ", SETTINGS)));
      } else if (settings.putIfAbsent(name, word.substring(equals + 1)) != null) {
        violations.add(new Violation("repeated_field", name, name + " stands there twice"));
      }
    }
    return Optional.of(new BatchEntry(words.getFirst(), settings, violations));
  }

  /// The import that the line asks for.
  ///
  /// @param typeOf what is known of the entity; of an unknown one any type is wrong
  @SuppressWarnings("NullAway") // it overlooks null marks on nested types in other jars
  SubmissionForm form(String user, Function<String, Optional<EntityType>> typeOf) {
    List<Violation> wrongs = new ArrayList<>(violations);
    Long items = number(ITEMS, wrongs);
    Long seed = number(SEED, wrongs);
    return new SubmissionForm(
        user,
        typeOf.apply(entityId).orElse(EntityType.INSURANCE).label(),
        entityId,
        items,
        seed,
        settings.get(AS_OF),
        settings.get(SCENARIO),
        settings.get(FORMAT),
        null,
        null,
        Execution.IMMEDIATE,
        null,
        wrongs);
  }

  private @Nullable Long number(String name, List<Violation> wrongs) {
    String text = settings.get(name);
    try {
      return text == null ? null : Long.valueOf(text);
    } catch (NumberFormatException _) {
      wrongs.add(new Violation("not_a_number", name, name + " must be a whole number"));
      return null;
    }
  }
}
