package io.claimport.adapters.cli.option;

import io.claimport.adapters.cli.session.Failure;
import io.claimport.domain.importing.JobId;
import picocli.CommandLine.Parameters;

/// The job that a command is about.
public final class JobParameter {

  @Parameters(paramLabel = "JOB", description = "Id of an import, as `imports` lists it.")
  private String job = "";

  public JobId id() {
    return id(job);
  }

  /// A text that is no job id is the id of no job.
  public static JobId id(String text) {
    return JobId.parse(text).orElseThrow(() -> unknown(text));
  }

  public Failure unknown() {
    return unknown(job);
  }

  public static Failure unknown(String text) {
    return Failure.notFound(
        "No import has the id " + ShellWord.of(text) + ".",
        "list the imports and their ids with `claimport imports`");
  }
}
