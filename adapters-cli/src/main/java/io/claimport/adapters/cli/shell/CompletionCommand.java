package io.claimport.adapters.cli.shell;

import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the script that completes commands and options in a shell.
@Command(
    name = "completion",
    header = "Write a script that completes commands in your shell.",
    description = "Load it in each new shell from the file that your shell reads when it starts.",
    footer = {
      "  source <(claimport completion bash)",
      "  source <(claimport completion zsh)",
      "  claimport completion fish | source",
      "  claimport completion fish > ~/.config/fish/completions/claimport.fish"
    })
public final class CompletionCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Shells.class,
      description = "bash, zsh or fish.")
  private String shell = "";

  public CompletionCommand(Session session) {
    this.session = session;
  }

  static final class Shells extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    Shells() {
      super(List.of("bash", "zsh", "fish"));
    }
  }

  @Override
  public Integer call() {
    Vocabulary vocabulary = Vocabulary.of(spec.parent().commandLine());
    String script =
        switch (shell) {
          case "bash" -> BashScript.of(vocabulary);
          case "zsh" -> ZshScript.of(vocabulary);
          case "fish" -> FishScript.of(vocabulary);
          default -> throw Failure.usage(List.of("SHELL must be bash, zsh or fish"));
        };
    session.printer().out().print(script);
    return 0;
  }
}
