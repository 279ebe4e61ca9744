package io.claimport.adapters.cli;

import io.claimport.adapters.cli.fixture.*;
import io.claimport.application.driving.*;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.*;
import org.junit.jupiter.api.Test;

class PeekTest {
  @Test
  void peek() throws Exception {
    TestCli cli =
        new TestCli()
            .with(
                ListImports.class,
                _ -> List.of(Samples.completed(), Samples.failed(), Samples.stillProcessing()))
            .with(
                GetNormalizedData.class,
                (_, _) ->
                    new GetNormalizedData.Outcome.Found(
                        Samples.lines(), LineItemTotals.of(Samples.lines())))
            .with(
                GetImportStatus.class,
                (_, _) -> new GetImportStatus.Outcome.Found(Samples.completed()));
    StringBuilder s = new StringBuilder();
    for (String c :
        List.of(
            "",
            "--help",
            "--version",
            "imports",
            "imports --output json",
            "imports --output ndjson",
            "imports --output csv",
            "data",
            "data --output json",
            "data --output csv",
            "status " + Samples.JOB,
            "status abc",
            "ingest --help",
            "ingest",
            "demoo",
            "imports --output xml",
            "imports --usr x",
            "erase",
            "erase --user x",
            "data --user",
            "serve --port x",
            "generate --help",
            "entities --limit 0 --type x",
            "normalize --help",
            "data --help")) {
      TestCli.Run r = cli.run(c.isEmpty() ? new String[0] : c.split(" "));
      s.append(
          "$ claimport "
              + c
              + "   -> "
              + r.exit()
              + "\n"
              + r.out()
              + (r.err().isEmpty() ? "" : "[err]\n" + r.err())
              + "\n");
    }
    TestCli.Run r = cli.onTerminal(80).run("data");
    s.append(r.out())
        .append(cli.run("imports").out())
        .append(cli.onTerminal(120).run("data").out())
        .append(cli.onTerminal(40).run("data").out());
    java.nio.file.Files.writeString(java.nio.file.Path.of("target/peek.txt"), s);
  }
}
