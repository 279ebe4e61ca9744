package io.claimport.adapters.cli.catalog;

import io.claimport.adapters.cli.session.Session;
import java.util.List;

/// The commands of this package, in the order in which the help lists them.
public final class CatalogCommands {

  private CatalogCommands() {}

  public static List<Object> all(Session session) {
    return List.of(
        new EntitiesCommand(session), new PlanCommand(session), new ProviderCommand(session));
  }
}
