package io.claimport.adapters.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which part of a long list is wanted.
///
/// The getters add to the wrongs what is wrong, and then answer as if nothing had been said.
public final class PageOptions {

  @Option(names = "--limit", paramLabel = "N", description = "At most so many, 1 or more.")
  private @Nullable String limit;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Go on after an earlier page, with the cursor that it told.")
  private @Nullable String after;

  public boolean isLimited() {
    return limit != null;
  }

  /// Whether the list is wanted from its beginning.
  public boolean isFirst() {
    return after == null;
  }

  public @Nullable Integer limit(List<String> wrongs) {
    return OptionText.parsed(
        limit, PageOptions::count, "--limit must be a whole number, 1 or more", wrongs);
  }

  /// Where to go on.
  ///
  /// @param cursor reads the kind of cursor that this list has
  public <T> @Nullable T after(Function<String, Optional<T>> cursor, List<String> wrongs) {
    return OptionText.parsed(
        after, cursor, "--after must be a cursor as an earlier page told it", wrongs);
  }

  /// What a command must say for the page after this one.
  public String next(String cursor) {
    return OptionText.again("--limit", limit) + OptionText.again("--after", cursor);
  }

  /// No list is longer than the largest number that there is here.
  private static Optional<Integer> count(String text) {
    return OptionText.number(text)
        .filter(number -> number >= 1)
        .map(number -> (int) Math.min(number, Integer.MAX_VALUE));
  }
}
