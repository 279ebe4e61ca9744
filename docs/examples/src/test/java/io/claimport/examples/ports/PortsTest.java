package io.claimport.examples.ports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.adapters.persistence.memory.InMemoryRequestLedger;
import io.claimport.adapters.persistence.memory.InMemoryStore;
import io.claimport.adapters.portal.SimulatedPortals;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Portal;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.IngestDocument.Submission;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.CatalogVersion;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.Metadata;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.source.Place;
import io.claimport.examples.embedding.EmbeddedClaimport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the documentation shows of each port does what it says.
class PortsTest {

  private static final UserId ADA = new UserId("ada");
  private static final EntityRef INSURER =
      new EntityRef(EntityType.INSURANCE, new EntityId("demo_ins_001"));
  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  private final InMemoryStore store = new InMemoryStore();
  private final EmbeddedClaimport claimport = EmbeddedClaimport.on(store);
  private final EntityCatalog catalog = SimulatedPortals.catalog(new CatalogVersion(42, 30, 100));
  private final Portal portal = SimulatedPortals.portal(catalog, DocumentFormats.writers());

  @Test
  void an_import_is_listed_told_inspected_and_erased() {
    JobId job = ingest(Execution.IMMEDIATE);
    LineItem line = lines().getFirst();

    assertThat(DrivingPorts.statesOfAll(claimport.listImports(), ADA)).containsExactly("completed");
    assertThat(DrivingPorts.state(claimport.getImportStatus(), job, ADA)).isEqualTo("3 lines");
    assertThat(DrivingPorts.state(claimport.getImportStatus(), job, new UserId("mallory")))
        .isEqualTo("another user's");
    assertThat(DrivingPorts.rulesBehind(claimport.inspectImport(), ADA, line.id()))
        .contains("P-MONEY", "P-CODE");
    assertThat(DrivingPorts.whatWasNoticed(claimport.inspectImport(), ADA, job)).isEmpty();
    assertThat(DrivenPorts.howMany(store, ADA)).isEqualTo(1);
    assertThat(DrivingPorts.spentMonthByMonth(claimport.summarizeSpending(), ADA))
        .isNotEmpty()
        .allMatch(month -> month.matches("\\d{4}-\\d{2} \\d+\\.\\d{2}"));
    assertThat(DrivingPorts.dialectsOf(claimport.listDialects(), INSURER.id())).contains("pdf");
    assertThat(DrivingPorts.forget(claimport.eraseUserData(), ADA)).isEqualTo(1);
    assertThat(DrivenPorts.howMany(store, ADA)).isZero();
  }

  @Test
  void a_deferred_import_is_worked_off_or_given_up() {
    JobId first = ingest(Execution.DEFERRED);
    JobId second = ingest(Execution.DEFERRED);

    DrivenPorts.giveUpTheOldest(store, "a test", NOON);

    assertThat(DrivingPorts.workOff(claimport.runPendingImports())).isEqualTo(1);
    assertThat(DrivingPorts.state(claimport.getImportStatus(), first, ADA))
        .isEqualTo("nobody wants it");
    assertThat(DrivingPorts.importsThatFailed(claimport.getStatistics())).isEqualTo(1);
    assertThat(DrivingPorts.state(claimport.getImportStatus(), second, ADA)).isEqualTo("3 lines");
    assertThat(DrivingPorts.lookAfter(claimport.maintainStore(), claimport.checkHealth())).isTrue();
  }

  @Test
  void documents_are_written_recognised_and_read_without_a_store() throws IOException {
    byte[] document = DrivingPorts.freshDocument(claimport.generateDocument(), ADA);

    assertThat(DrivenPorts.fetch(portal, catalog, ADA)).isNotEmpty();
    assertThat(DrivenPorts.formatOf(DocumentFormats.readers(), document)).contains("e1");
    assertThat(DrivenPorts.dialectsOfProviders(DocumentFormats.writers())).contains("s1", "csv");
    assertThat(DrivingPorts.read(claimport.normalizeDocument(), new ByteArrayInputStream(document)))
        .hasSize(3);
    assertThat(DrivingPorts.uglyDocument(claimport.browseSamples(), "odd-delimiters.835"))
        .startsWith("ISA|00|".getBytes(UTF_8));
    assertThat(DrivenPorts.bytesOfTheFirstSample(DocumentFormats.samples())).isPositive();
    assertThat(
            DrivenPorts.linesWithMarks(
                DocumentFormats.passages(),
                new BytesDocument("one\ntwo\nthree\n"),
                new DocumentFormat("text", "txt", "text/plain"),
                new Place.TextLine(2)))
        .containsExactly("two");
    assertThat(DrivenPorts.hashOf(DocumentFormats.spool(), new byte[0]))
        .startsWith("e3b0c44298fc1c14");
  }

  @Test
  void the_catalogue_is_browsed() {
    assertThat(DrivingPorts.planOfTheFirstInsurer(claimport.browseEntities())).isPresent();
    assertThat(DrivenPorts.nameOf(catalog, INSURER.id())).endsWith("(DEMO)");
    assertThat(DrivenPorts.nameOf(catalog, new EntityId("demo_ins_999"))).isEqualTo("nobody");
  }

  @Test
  void a_key_belongs_to_the_first_job_and_ids_follow_from_jobs() {
    InMemoryRequestLedger ledger = new InMemoryRequestLedger();
    JobId first = new JobId(UUID.randomUUID());
    JobId second = new JobId(UUID.randomUUID());

    assertThat(DrivenPorts.firstOf(ledger, ADA, "monday", first, NOON)).isEqualTo(first);
    assertThat(DrivenPorts.firstOf(ledger, ADA, "monday", second, NOON)).isEqualTo(first);
    assertThat(DrivenPorts.seed(() -> 7)).isEqualTo(7);
    assertThat(lineIds(first)).isEqualTo(lineIds(first)).isNotEqualTo(lineIds(second));
  }

  @Test
  void whoever_watches_hears_why_an_import_failed() {
    List<String> reasons = new ArrayList<>();

    DrivenPorts.complaints(reasons)
        .failed(TestJob.job().processing().fail("no bill", 0, NOON), Map.of());

    assertThat(reasons).containsExactly("no bill");
  }

  private static String lineIds(JobId job) {
    return DrivenPorts.fourthLineOf(EmbeddedClaimport.identifiers(), job).toString();
  }

  private JobId ingest(Execution execution) {
    Submission submission =
        new Submission(
            ADA,
            INSURER,
            new Source.FromPortal(PortalRequest.items(3)),
            Metadata.EMPTY,
            execution,
            null);
    return switch (claimport.ingestDocument().ingest(submission)) {
      case IngestDocument.Outcome.Imported(var job) -> job.id();
      case IngestDocument.Outcome.Accepted(var job) -> job.id();
      case IngestDocument.Outcome.Repeated _,
          IngestDocument.Outcome.Refused _,
          IngestDocument.Outcome.Unreadable _,
          IngestDocument.Outcome.UnsupportedFormat _,
          IngestDocument.Outcome.TooLarge _,
          IngestDocument.Outcome.KeyConflict _ ->
          throw new AssertionError("a portal's document is never any of these");
    };
  }

  private List<LineItem> lines() {
    List<LineItem> lines = new ArrayList<>();
    claimport
        .getNormalizedData()
        .read(
            ADA,
            GetNormalizedData.Query.EVERYTHING,
            new GetNormalizedData.Receiver() {
              @Override
              public void totals(LineItemTotals totals) {}

              @Override
              public void lineItem(LineItem item) {
                lines.add(item);
              }
            });
    return lines;
  }
}
