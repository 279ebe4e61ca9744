package io.claimport.adapters.cli.importing;

import io.claimport.adapters.cli.lineitem.StoredData;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.option.Wrongs;
import io.claimport.adapters.cli.schema.ImportJobs;
import io.claimport.adapters.cli.schema.LineItems;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Session;
import io.claimport.adapters.cli.session.Style;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.IngestDocument.Submission;
import io.claimport.application.driving.PortalRequest;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "demo",
    header = "See it work: import three fictional documents.",
    description = {
      "An insurer's and a provider's simulated portal write one document each; the",
      "third is given, as a file of yours would be. Their line items are shown, and",
      "all of it is kept for the user."
    },
    footer = {"  claimport demo", "  claimport demo --user ada"})
final class DemoCommand implements Callable<Integer> {

  private static final long SEED = 42;
  private static final EntityRef INSURER =
      new EntityRef(EntityType.INSURANCE, new EntityId("demo_ins_001"));
  private static final EntityRef PROVIDER =
      new EntityRef(EntityType.PROVIDER, new EntityId("demo_prov_000001"));
  private static final EntityRef GIVEN_FOR =
      new EntityRef(EntityType.INSURANCE, new EntityId("demo_ins_002"));
  private static final String GIVEN = "eob.txt";

  private final Session session;

  @Mixin private final UserOption user = new UserOption();

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    UserId who = user.id(session.console());
    Printer printer = session.printer();
    printer.line("Three documents for " + who + ", all of them fictional:");
    printer.line("");
    List<ImportJob> jobs = new ArrayList<>();
    jobs.add(fromPortal(who, INSURER));
    jobs.add(fromPortal(who, PROVIDER));
    jobs.add(given(who));
    printer.line("");
    ImportJobs.TABLE.print(jobs, printer);
    printer.line("");
    printLineItems(who, jobs);
    printNext(jobs);
    return 0;
  }

  private ImportJob fromPortal(UserId who, EntityRef entity) {
    PortalRequest request = new PortalRequest(null, SEED, null, null, null);
    Ingested ingested = ingest(who, entity, new Source.FromPortal(request));
    session.printer().line("- from a simulated portal: " + ingested.message());
    return ingested.job();
  }

  private ImportJob given(UserId who) throws IOException {
    try (InputStream content =
        Objects.requireNonNull(DemoCommand.class.getResourceAsStream(GIVEN), GIVEN)) {
      Ingested ingested =
          ingest(
              who,
              GIVEN_FOR,
              new Source.Given(SourceMethod.FILE_UPLOAD, GIVEN, content, null, false));
      session.printer().line("- from the file " + GIVEN + ": " + ingested.message());
      if (ingested.repeated()) {
        session
            .printer()
            .line("  It was given by an earlier demo: the same file is imported only once.");
      }
      return ingested.job();
    }
  }

  private Ingested ingest(UserId who, EntityRef entity, Source source) {
    return Ingested.of(
        session.ports().ingestDocument().ingest(Submission.of(who, entity, source)),
        violations -> Failure.usage(Wrongs.of(violations)));
  }

  private void printLineItems(UserId who, List<ImportJob> jobs) {
    GetNormalizedData data = session.ports().getNormalizedData();
    List<LineItem> items = new ArrayList<>();
    jobs.forEach(job -> items.addAll(StoredData.ofJob(data, who, job.id())));
    LineItems.print(items, LineItemTotals.of(items), session.printer());
  }

  private void printNext(List<ImportJob> jobs) {
    Printer printer = session.printer();
    String again = user.again();
    printer.line("");
    printer.line(printer.styled("Try next:", Style.STRONG));
    printer.line("  claimport imports" + again);
    printer.line("  claimport findings " + jobs.getLast().id() + again);
    printer.line("  claimport data --output csv" + again);
    printer.line("  claimport generate " + INSURER.id() + " --seed " + SEED);
    printer.line("  claimport ingest " + INSURER.id() + " --file YOUR-FICTIONAL-DOCUMENT" + again);
    printer.line("  claimport serve");
    printer.line("");
    printer.line("Fictional data only: never give it the document of a real person.");
  }
}
