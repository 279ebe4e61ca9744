package io.claimport.adapters.cli.importing;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.option.JobParameter;
import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.Findings;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.InspectImport.Outcome;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.normalization.Finding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "findings",
    header = "Tell what reading and normalising an import noticed.",
    footer = {
      "  claimport findings 6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11",
      "  claimport findings 6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11 --output csv"
    })
final class FindingsCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final JobParameter job = new JobParameter();
  @Mixin private final UserOption user = new UserOption();
  @Mixin private final OutputOption output = new OutputOption();

  FindingsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    JobId id = job.id();
    UserId who = user.id(session.console());
    List<Finding> findings =
        switch (session.ports().inspectImport().findings(who, id)) {
          case Outcome.Found<List<Finding>>(var found) -> found;
          case Outcome.Unknown<List<Finding>> _ -> throw job.unknown();
          case Outcome.AccessDenied<List<Finding>> _ -> throw Failure.accessDenied();
        };
    Value json =
        Value.fields()
            .with("success", flag(true))
            .with("job_id", text(id))
            .with("total_findings", whole(findings.size()))
            .with("findings", Findings.SHAPE.all(findings))
            .build();
    output.print(
        new Answer<>(json, Findings.SHAPE, findings, printer -> Findings.print(findings, printer)),
        session.printer());
    return 0;
  }
}
