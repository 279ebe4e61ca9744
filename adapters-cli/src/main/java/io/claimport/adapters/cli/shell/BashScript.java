package io.claimport.adapters.cli.shell;

import io.claimport.adapters.cli.shell.Vocabulary.Flag;
import io.claimport.adapters.cli.shell.Vocabulary.Verb;
import java.util.List;

/// Completion for bash.
final class BashScript {

  private BashScript() {}

  static String of(Vocabulary vocabulary) {
    StringBuilder script =
        new StringBuilder(
            """
            # Completion of claimport for bash. For this shell: source <(claimport completion bash)
            _claimport() {
              local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words= plain=
              COMPREPLY=()
              if ((COMP_CWORD > 1)); then
                case $before in
            """);
    for (Flag flag : vocabulary.flagsWith(flag -> !flag.values().isEmpty())) {
      branch(script, flag.names(), "words='" + String.join(" ", flag.values()) + "' ;;");
    }
    names(script, vocabulary.flagsWith(Flag::takesFile), "compopt -o default; return ;;");
    names(
        script,
        vocabulary.flagsWith(
            flag -> flag.takesValue() && !flag.takesFile() && flag.values().isEmpty()),
        "return ;;");
    script.append(
        """
            esac
          fi
          if [[ -z $words ]]; then
            case $((COMP_CWORD > 1)):${COMP_WORDS[1]} in
              0:*) words='%s --help --version' ;;
        """
            .formatted(String.join(" ", vocabulary.verbNames())));
    for (Verb verb : vocabulary.verbs()) {
      script
          .append("      1:")
          .append(verb.name())
          .append(") words='")
          .append(String.join(" ", verb.flagNames()))
          .append("' plain='")
          .append(String.join(" ", verb.words()))
          .append("' ;;\n");
    }
    return script
        .append(
            """
                esac
                if ((COMP_CWORD > 1)) && [[ $word != -* ]]; then
                  words=$plain
                  [[ -n $words ]] || compopt -o default
                fi
              fi
              COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -F _claimport claimport
            """)
        .toString();
  }

  private static void names(StringBuilder script, List<Flag> flags, String action) {
    branch(
        script, flags.stream().flatMap(flag -> flag.names().stream()).distinct().toList(), action);
  }

  private static void branch(StringBuilder script, List<String> names, String action) {
    if (!names.isEmpty()) {
      script
          .append("      ")
          .append(String.join(" | ", names))
          .append(") ")
          .append(action)
          .append('\n');
    }
  }
}
