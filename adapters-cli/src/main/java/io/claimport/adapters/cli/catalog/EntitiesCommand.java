package io.claimport.adapters.cli.catalog;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.Entities;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.BrowseEntities.Page;
import io.claimport.domain.entity.EntityId;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "entities",
    header = "Browse the fictional insurers and providers.",
    description = "Every condition that is given must hold.",
    footer = {
      "  claimport entities --type insurance",
      "  claimport entities --specialty Cardiology --state TX --limit 10",
      "  claimport entities --insurance demo_ins_001 --output csv",
      "  claimport entities --type provider --after demo_prov_000050"
    })
final class EntitiesCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final EntityQuery query = new EntityQuery();
  @Mixin private final OutputOption output = new OutputOption();

  EntitiesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Page page = query.search(session.ports()::browseEntities);
    Value json =
        Value.fields()
            .with("success", flag(true))
            .with("total", whole(page.total()))
            .with("entities", Entities.SHAPE.all(page.entities()))
            .with("next_cursor", text(page.next()))
            .build();
    output.print(
        new Answer<>(json, Entities.SHAPE, page.entities(), printer -> print(page, printer)),
        session.printer());
    return 0;
  }

  private void print(Page page, Printer printer) {
    if (page.entities().isEmpty()) {
      printer.line("No entity is like that.");
      return;
    }
    Entities.TABLE.print(page.entities(), printer);
    printer.line("");
    printer.line(
        String.format(Locale.ROOT, "%,d of %,d entities.", page.entities().size(), page.total()));
    EntityId next = page.next();
    if (next != null) {
      printer.line("Next page: claimport entities" + query.next(next));
    }
  }
}
