package io.claimport.adapters.cli.shell;

import io.claimport.adapters.cli.shell.Vocabulary.Flag;
import io.claimport.adapters.cli.shell.Vocabulary.Verb;

/// Completion for zsh.
final class ZshScript {

  private ZshScript() {}

  static String of(Vocabulary vocabulary) {
    StringBuilder script =
        new StringBuilder(
            """
            #compdef claimport
            # Completion of claimport for zsh. For this shell, after compinit:
            # source <(claimport completion zsh)
            _claimport() {
              local -a commands
              commands=(
            """);
    for (Verb verb : vocabulary.verbs()) {
      script.append("    ").append(quoted(verb.name() + ":" + verb.header())).append('\n');
    }
    script.append(
        """
          )
          if ((CURRENT == 2)); then
            _describe command commands
            _arguments '--help[Show this help.]' '--version[Show the version.]'
            return
          fi
          local command=$words[2]
          shift words
          ((CURRENT--))
          case $command in
        """);
    for (Verb verb : vocabulary.verbs()) {
      script.append("    ").append(verb.name()).append(") _arguments");
      verb.flags().forEach(flag -> script.append(" \\\n      ").append(argument(flag)));
      script.append(" \\\n      ").append(quoted("*:word:" + words(verb))).append(" ;;\n");
    }
    return script
        .append(
            """
              esac
            }
            if [[ $funcstack[1] = _claimport ]]; then
              _claimport "$@"
            else
              compdef _claimport claimport
            fi
            """)
        .toString();
  }

  private static String argument(Flag flag) {
    String value = !flag.takesValue() ? "" : ":value:" + values(flag);
    String explained = "[" + flag.description().replace("[", "(").replace("]", ")") + "]" + value;
    return flag.names().size() == 1
        ? quoted(flag.names().getFirst() + explained)
        : "{" + String.join(",", flag.names()) + "}" + quoted(explained);
  }

  private static String words(Verb verb) {
    return verb.words().isEmpty() ? "_files" : "(" + String.join(" ", verb.words()) + ")";
  }

  private static String values(Flag flag) {
    if (flag.takesFile()) {
      return "_files";
    }
    return flag.values().isEmpty() ? " " : "(" + String.join(" ", flag.values()) + ")";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
