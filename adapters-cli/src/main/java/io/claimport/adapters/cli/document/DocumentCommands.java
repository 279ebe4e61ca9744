package io.claimport.adapters.cli.document;

import io.claimport.adapters.cli.session.Session;
import java.util.List;

/// The commands of this package, in the order in which the help lists them.
public final class DocumentCommands {

  private DocumentCommands() {}

  public static List<Object> all(Session session) {
    return List.of(
        new GenerateCommand(session), new NormalizeCommand(session), new SamplesCommand(session));
  }
}
