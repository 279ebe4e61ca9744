package io.claimport.adapters.cli.doctor;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;

import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.option.ServerPort;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.session.Exit;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Session;
import io.claimport.adapters.cli.session.Surroundings;
import io.claimport.adapters.cli.session.Surroundings.Check;
import io.claimport.adapters.cli.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Says what is there and what is not, and what to do about it.
@Command(
    name = "doctor",
    header = "Check that everything is there that Claimport needs.",
    description = {
      "It looks at the JDK, the data folder, the store and its tables, and the port of",
      "serve. When something is not well, it says what to do, and the exit code is 1."
    },
    footer = {
      "  claimport doctor",
      "  claimport doctor --port 9090 --output json",
      "  CLAIMPORT_AOT=now claimport doctor   # prepare faster starts right away"
    })
public final class DoctorCommand implements Callable<Integer> {

  private static final Shape<Check> SHAPE =
      Shape.<Check>empty()
          .with("check", check -> text(check.name()))
          .with("ok", check -> flag(check.isWell()))
          .with("found", check -> text(check.found()))
          .with("next", check -> text(check.next()));

  private static final Table<Check> TABLE =
      Table.<Check>empty()
          .with("Check", check -> text(check.name()))
          .withState("State", check -> text(check.isWell() ? "ok" : "failed"))
          .withRunningText("Found", check -> text(check.found()));

  private final Session session;
  private final Surroundings surroundings;

  @Mixin private final ServerPort port = new ServerPort();
  @Mixin private final OutputOption output = new OutputOption();

  public DoctorCommand(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    int number = port.number(session.console());
    List<Check> checks = new ArrayList<>(JavaChecks.all());
    checks.addAll(surroundings.check());
    checks.add(PortCheck.of(number));
    boolean well = checks.stream().allMatch(Check::isWell);
    Value json =
        Value.fields().with("success", flag(well)).with("checks", SHAPE.all(checks)).build();
    output.print(
        new Answer<>(json, SHAPE, checks, printer -> print(checks, printer)), session.printer());
    return well ? Exit.OK.code() : Exit.BROKEN.code();
  }

  private static void print(List<Check> checks, Printer printer) {
    TABLE.print(checks, printer);
    printer.line("");
    List<Check> failed = checks.stream().filter(check -> !check.isWell()).toList();
    failed.forEach(check -> printer.line("Next: " + check.next() + "."));
    if (failed.isEmpty()) {
      printer.line("All is well.");
    }
  }
}
