package io.claimport.adapters.cli.catalog;

import static io.claimport.adapters.cli.output.Value.flag;

import io.claimport.adapters.cli.option.EntityParameter;
import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.Providers;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.domain.entity.ProviderRecord;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "provider",
    header = "Show a provider's directory record.",
    footer = {
      "  claimport provider demo_prov_000001",
      "  claimport provider demo_prov_000001 --output json"
    })
final class ProviderCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final EntityParameter entity = new EntityParameter();
  @Mixin private final OutputOption output = new OutputOption();

  ProviderCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    BrowseEntities catalogue = session.ports().browseEntities();
    ProviderRecord provider =
        catalogue.providerRecord(entity.id()).orElseThrow(() -> noRecord(catalogue));
    Value json =
        Value.fields()
            .with("success", flag(true))
            .with("provider", Providers.SHAPE.of(provider))
            .build();
    output.print(
        Answer.one(json, Providers.SHAPE, provider, Providers.details(provider)::print),
        session.printer());
    return 0;
  }

  private Failure noRecord(BrowseEntities catalogue) {
    return entity
        .find(catalogue)
        .map(known ->
            Failure.notFound(
                known.id() + " is no provider and has no directory record.",
                "see its plan with `claimport plan " + known.id() + "`"))
        .orElseGet(entity::unknown);
  }
}
