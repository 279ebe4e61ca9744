package io.claimport.examples.embedding;

import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.IngestDocument;
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
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// A whole program: imports a document from an insurer's simulated portal and one of its own, and
/// reads both back as one table.
///
/// It ends with 1 if anything is not as it should be.
public final class FirstImport {

  private static final UserId ADA = new UserId("ada");
  private static final EntityRef INSURER =
      new EntityRef(EntityType.INSURANCE, new EntityId("demo_ins_001"));
  private static final EntityRef PROVIDER =
      new EntityRef(EntityType.PROVIDER, new EntityId("demo_prov_000001"));

  private static final String BILL =
      """
      service_date,procedure_code,description,provider_name,billed_amount
      2026-03-02,99213,Office visit,Harbor Glen Clinic (DEMO),120.00
      2026-03-02,85025,Blood count,Harbor Glen Clinic (DEMO),31.50
      """;

  private final EmbeddedClaimport claimport = EmbeddedClaimport.inMemory();
  private final PrintStream out;

  private FirstImport(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    new FirstImport(System.out).run();
  }

  private void run() {
    PortalRequest request = PortalRequest.of(3, 7, LocalDate.of(2026, 6, 1));
    ImportJob fromPortal = imported(INSURER, new Source.FromPortal(request));
    out.println(fromPortal.document().fileName() + ": " + fromPortal.status().label());

    ByteArrayInputStream bytes = new ByteArrayInputStream(BILL.getBytes(StandardCharsets.UTF_8));
    ImportJob given =
        imported(
            PROVIDER, new Source.Given(SourceMethod.FILE_UPLOAD, "bill.csv", bytes, null, false));
    out.println(given.document().fileName() + ": " + given.status().label());

    print();
  }

  /// Every outcome is a type, and the compiler knows them all: one that comes later breaks the build
  /// of this program instead of its users' day.
  private ImportJob imported(EntityRef entity, Source source) {
    IngestDocument ingest = claimport.ingestDocument();
    return switch (ingest.ingest(Submission.of(ADA, entity, source))) {
      case IngestDocument.Outcome.Imported(var job) -> job;
      case IngestDocument.Outcome.Repeated(var job) -> job;
      case IngestDocument.Outcome.Accepted(var job) -> job;
      case IngestDocument.Outcome.Refused(var violations) -> throw broken(violations);
      case IngestDocument.Outcome.Unreadable(_, var reason) -> throw broken(reason);
      case IngestDocument.Outcome.UnsupportedFormat(var supported) -> throw broken(supported);
      case IngestDocument.Outcome.TooLarge(var limit) -> throw broken(limit);
      case IngestDocument.Outcome.KeyConflict conflict -> throw broken(conflict);
    };
  }

  private static IllegalStateException broken(Object reason) {
    return new IllegalStateException("not imported: " + reason);
  }

  private void print() {
    GetNormalizedData.Receiver receiver =
        new GetNormalizedData.Receiver() {
          @Override
          public void totals(LineItemTotals totals) {
            out.println(totals.lines() + " line items, billed " + totals.billed().amount());
          }

          @Override
          public void lineItem(LineItem item) {
            out.println(
                item.serviceDates().first()
                    + "  "
                    + item.amounts().billed()
                    + "  "
                    + item.codes().description());
          }
        };
    GetNormalizedData.Outcome outcome =
        claimport.getNormalizedData().read(ADA, GetNormalizedData.Query.EVERYTHING, receiver);
    out.println(
        switch (outcome) {
          case GetNormalizedData.Outcome.Found(_) -> "That is all.";
          case GetNormalizedData.Outcome.UnknownJob _ -> throw broken(outcome);
          case GetNormalizedData.Outcome.AccessDenied _ -> throw broken(outcome);
        });
  }
}
