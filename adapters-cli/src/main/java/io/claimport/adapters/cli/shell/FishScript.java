package io.claimport.adapters.cli.shell;

import io.claimport.adapters.cli.shell.Vocabulary.Flag;
import io.claimport.adapters.cli.shell.Vocabulary.Verb;

/// Completion for fish.
final class FishScript {

  private static final int LONG_DASHES = 2;

  private FishScript() {}

  static String of(Vocabulary vocabulary) {
    StringBuilder script =
        new StringBuilder(
            """
            # Completion of claimport for fish. For this shell: claimport completion fish | source
            complete -c claimport -n __fish_use_subcommand -f
            complete -c claimport -n __fish_use_subcommand -l help -s h -d 'Show this help.'
            complete -c claimport -n __fish_use_subcommand -l version -s V -d 'Show the version.'
            """);
    for (Verb verb : vocabulary.verbs()) {
      script.append(
          "complete -c claimport -n __fish_use_subcommand -a %s -d %s\n"
              .formatted(verb.name(), quoted(verb.header())));
    }
    for (Verb verb : vocabulary.verbs()) {
      if (!verb.words().isEmpty()) {
        script.append(
            "complete -c claimport -n '__fish_seen_subcommand_from %s' -f -a %s\n"
                .formatted(verb.name(), quoted(String.join(" ", verb.words()))));
      }
      verb.flags().forEach(flag -> script.append(line(verb, flag)));
    }
    return script.toString();
  }

  private static String line(Verb verb, Flag flag) {
    StringBuilder line =
        new StringBuilder(
            "complete -c claimport -n '__fish_seen_subcommand_from " + verb.name() + "'");
    for (String name : flag.names()) {
      line.append(
          name.startsWith("--")
              ? " -l " + name.substring(LONG_DASHES)
              : " -s " + name.substring(1));
    }
    if (flag.takesFile()) {
      line.append(" -r -F");
    } else if (flag.takesValue()) {
      line.append(" -x");
    }
    if (!flag.values().isEmpty()) {
      line.append(" -a ").append(quoted(String.join(" ", flag.values())));
    }
    return line.append(" -d ").append(quoted(flag.description())).append('\n').toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
