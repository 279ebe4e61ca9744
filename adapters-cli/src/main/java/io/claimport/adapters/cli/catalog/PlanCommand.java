package io.claimport.adapters.cli.catalog;

import static io.claimport.adapters.cli.output.Value.flag;

import io.claimport.adapters.cli.option.EntityParameter;
import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.Plans;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.domain.entity.InsurancePlan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "plan",
    header = "Show the plan that an insurer's fictional member has this year.",
    footer = {"  claimport plan demo_ins_001", "  claimport plan demo_ins_001 --output json"})
final class PlanCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final EntityParameter entity = new EntityParameter();
  @Mixin private final OutputOption output = new OutputOption();

  PlanCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    BrowseEntities catalogue = session.ports().browseEntities();
    InsurancePlan plan = catalogue.plan(entity.id()).orElseThrow(() -> noPlan(catalogue));
    Value json =
        Value.fields().with("success", flag(true)).with("plan", Plans.SHAPE.of(plan)).build();
    output.print(
        Answer.one(json, Plans.SHAPE, plan, Plans.details(plan)::print), session.printer());
    return 0;
  }

  private Failure noPlan(BrowseEntities catalogue) {
    return entity
        .find(catalogue)
        .map(known ->
            Failure.notFound(
                known.id() + " is no insurer and has no plan.",
                "see its directory record with `claimport provider " + known.id() + "`"))
        .orElseGet(entity::unknown);
  }
}
