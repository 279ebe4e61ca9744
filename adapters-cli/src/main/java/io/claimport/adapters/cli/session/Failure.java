package io.claimport.adapters.cli.session;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Ends a command without success: what was wrong, and what to do next.
///
/// It is the one way in which commands fail, so that every failure looks the same.
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Exit exit;
  private final transient List<String> details;
  private final @Nullable String next;

  private Failure(Exit exit, String what, List<String> details, @Nullable String next) {
    super(what, null, false, false);
    this.exit = exit;
    this.details = List.copyOf(details);
    this.next = next;
  }

  /// The user's own options are wrong.
  ///
  /// @param wrongs everything that is wrong, each naming its option
  public static Failure usage(List<String> wrongs) {
    return wrongs.size() == 1
        ? new Failure(Exit.USAGE, wrongs.getFirst(), List.of(), null)
        : new Failure(Exit.USAGE, wrongs.size() + " things are not valid:", wrongs, null);
  }

  public static Failure refused(String what, String next) {
    return new Failure(Exit.REFUSED, what, List.of(), next);
  }

  /// Some of many were refused.
  ///
  /// @param each by the name that the user gave it
  public static Failure refused(String what, Map<String, Failure> each) {
    return new Failure(
        Exit.REFUSED,
        what,
        each.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue().getMessage()).toList(),
        each.values().iterator().next().next());
  }

  public static Failure notFound(String what, String next) {
    return new Failure(Exit.NOT_FOUND, what, List.of(), next);
  }

  public static Failure broken(String what, String next) {
    return new Failure(Exit.BROKEN, what, List.of(), next);
  }

  /// The job or document is another user's, of whom nothing is told.
  public static Failure accessDenied() {
    return refused(
        "Access denied.", "name the user whose data it is with --user, or with CLAIMPORT_USER");
  }

  /// A reader gave the document up.
  ///
  /// @param place where in the document
  public static Failure unreadable(String reason, String place, String next) {
    return refused("The document cannot be read: " + reason + " (" + place + ").", next);
  }

  /// No reader knows the document.
  public static Failure unsupportedFormat(List<String> supported) {
    return refused(
        "No reader knows this kind of document.",
        "give a document in one of these formats, or name its format with --format: "
            + String.join(", ", supported));
  }

  public static Failure tooLarge(long limitBytes) {
    return refused(
        String.format(
            Locale.ROOT, "The document is larger than the %,d bytes that are taken.", limitBytes),
        "split the document");
  }

  public Exit exit() {
    return exit;
  }

  public List<String> details() {
    return details;
  }

  /// What the user can do now; absent when the command's own help says it best.
  public @Nullable String next() {
    return next;
  }
}
