package io.claimport.adapters.cli.catalog;

import io.claimport.adapters.cli.option.OptionText;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What somebody looks for in the catalogue.
final class EntityQuery {

  private static final String WHOLE_NUMBER = "[0-9]{1,9}";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      completionCandidates = Types.class,
      description = "insurance or provider.")
  private @Nullable String type;

  @Option(names = "--search", paramLabel = "TEXT", description = "Part of the name or the id.")
  private @Nullable String search;

  @Option(names = "--specialty", paramLabel = "NAME", description = "A provider's specialty.")
  private @Nullable String specialty;

  @Option(names = "--state", paramLabel = "XX", description = "A provider's state, in two letters.")
  private @Nullable String state;

  @Option(
      names = "--insurance",
      paramLabel = "ENTITY",
      description = "An insurer that a provider accepts.")
  private @Nullable String insurance;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many, 1 to 1000. Default: 50.")
  private @Nullable String limit;

  @Option(
      names = "--after",
      paramLabel = "ENTITY",
      description = "Go on after this one: the last of the page before.")
  private @Nullable String after;

  static final class Types extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    Types() {
      super(Arrays.stream(EntityType.values()).map(EntityType::label).toList());
    }
  }

  /// Looks, but only once all that was said is valid.
  BrowseEntities.Page search(Supplier<BrowseEntities> catalogue) {
    List<String> wrongs = new ArrayList<>();
    EntityType wantedType = type(wrongs);
    EntityId wantedInsurance = id("--insurance", insurance, wrongs);
    EntityId last = id("--after", after, wrongs);
    int most = limit(wrongs);
    if (!wrongs.isEmpty()) {
      throw Failure.usage(wrongs);
    }
    return catalogue
        .get()
        .search(
            new EntityFilter(wantedType, search, specialty, state, wantedInsurance), last, most);
  }

  /// The same query for the page after the given one.
  String next(EntityId last) {
    return OptionText.again("--type", type)
        + OptionText.again("--search", search)
        + OptionText.again("--specialty", specialty)
        + OptionText.again("--state", state)
        + OptionText.again("--insurance", insurance)
        + OptionText.again("--limit", limit)
        + OptionText.again("--after", last.value());
  }

  private @Nullable EntityType type(List<String> wrongs) {
    if (type == null) {
      return null;
    }
    Optional<EntityType> known = EntityType.ofLabel(type);
    if (known.isEmpty()) {
      wrongs.add("--type must be insurance or provider");
    }
    return known.orElse(null);
  }

  private int limit(List<String> wrongs) {
    if (limit == null) {
      return BrowseEntities.DEFAULT_LIMIT;
    }
    int number = limit.matches(WHOLE_NUMBER) ? Integer.parseInt(limit) : 0;
    if (number < 1 || number > BrowseEntities.MAX_LIMIT) {
      wrongs.add("--limit must be a whole number from 1 to " + BrowseEntities.MAX_LIMIT);
    }
    return number;
  }

  private static @Nullable EntityId id(String option, @Nullable String text, List<String> wrongs) {
    if (text == null) {
      return null;
    }
    if (text.isBlank()) {
      wrongs.add(option + " must not be blank");
      return null;
    }
    return new EntityId(text);
  }
}
