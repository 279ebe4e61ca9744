package io.claimport.adapters.cli.importing;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;

import io.claimport.adapters.cli.option.JobParameter;
import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.option.Wrongs;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.ImportJobs;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.GetImportStatus.Outcome;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "status",
    header = "Tell the state of one import, never its line items.",
    footer = {
      "  claimport status 6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11",
      "  claimport status 6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11 --user ada --output json"
    })
final class StatusCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final JobParameter job = new JobParameter();
  @Mixin private final UserOption user = new UserOption();
  @Mixin private final OutputOption output = new OutputOption();

  StatusCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    JobId id = job.id();
    UserId who = user.id(session.console());
    ImportJob found =
        switch (session.ports().getImportStatus().status(id, who)) {
          case Outcome.Found(var known) -> known;
          case Outcome.Unknown _ -> throw job.unknown();
          case Outcome.AccessDenied _ -> throw Failure.accessDenied();
          case Outcome.UserRequired(var violation) ->
              throw Failure.usage(Wrongs.of(List.of(violation)));
        };
    Value json =
        Value.fields()
            .with("success", flag(true))
            .with("job_id", text(found.id()))
            .with("status", text(found.status().label()))
            .with("import_job", ImportJobs.SHAPE.of(found))
            .build();
    output.print(
        Answer.one(json, ImportJobs.SHAPE, found, ImportJobs.details(found)::print),
        session.printer());
    return 0;
  }
}
