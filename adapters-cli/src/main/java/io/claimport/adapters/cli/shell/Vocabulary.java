package io.claimport.adapters.cli.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What a shell needs to know of the commands.
record Vocabulary(List<Verb> verbs) {

  /// A command.
  ///
  /// @param words what may follow it; empty where that is anything
  record Verb(String name, String header, List<Flag> flags, List<String> words) {

    List<String> flagNames() {
      return flags.stream().flatMap(flag -> flag.names().stream()).toList();
    }
  }

  /// An option, under all of its names.
  ///
  /// @param values what may follow it; empty where that is anything, or nothing
  record Flag(
      List<String> names,
      String description,
      boolean takesValue,
      boolean takesFile,
      List<String> values) {}

  static Vocabulary of(CommandLine top) {
    return new Vocabulary(
        top.getSubcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .map(Vocabulary::verb)
            .toList());
  }

  private static Verb verb(CommandSpec command) {
    String[] header = command.usageMessage().header();
    return new Verb(
        command.name(),
        header.length == 0 ? "" : header[0],
        command.options().stream().map(Vocabulary::flag).toList(),
        command.positionalParameters().stream().flatMap(p -> values(p).stream()).toList());
  }

  private static Flag flag(OptionSpec option) {
    List<String> names = new ArrayList<>(List.of(option.names()));
    names.sort(Comparator.comparingInt(String::length).reversed());
    boolean takesValue = option.arity().max() > 0;
    return new Flag(
        names,
        option.description().length == 0 ? "" : option.description()[0],
        takesValue,
        takesValue && List.of("PATH", "FILE").contains(option.paramLabel()),
        takesValue ? values(option) : List.of());
  }

  private static List<String> values(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null
        ? List.of()
        : StreamSupport.stream(candidates.spliterator(), false).toList();
  }

  List<String> verbNames() {
    return verbs.stream().map(Verb::name).toList();
  }

  /// The options that mean the same wherever they stand.
  List<Flag> flagsWith(Predicate<Flag> wanted) {
    List<Flag> found = new ArrayList<>();
    verbs.stream()
        .flatMap(verb -> verb.flags().stream())
        .filter(wanted)
        .filter(flag -> found.stream().noneMatch(known -> known.names().equals(flag.names())))
        .forEach(found::add);
    return found;
  }
}
