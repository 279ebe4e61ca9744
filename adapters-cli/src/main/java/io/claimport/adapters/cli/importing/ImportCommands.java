package io.claimport.adapters.cli.importing;

import io.claimport.adapters.cli.lineitem.DataCommand;
import io.claimport.adapters.cli.lineitem.ExplainCommand;
import io.claimport.adapters.cli.session.Session;
import java.util.List;

/// The commands about imports and their line items, in the order in which the help lists them.
public final class ImportCommands {

  private ImportCommands() {}

  public static List<Object> all(Session session) {
    return List.of(
        new DemoCommand(session),
        new IngestCommand(session),
        new BatchCommand(session),
        new ImportsCommand(session),
        new StatusCommand(session),
        new DataCommand(session),
        new FindingsCommand(session),
        new ExplainCommand(session),
        new EraseCommand(session));
  }
}
