package io.claimport.examples.ports;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.application.driven.DocumentSpool;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Identifiers;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportObserver;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.PassageFinder;
import io.claimport.application.driven.Portal;
import io.claimport.application.driven.RequestLedger;
import io.claimport.application.driven.SampleLibrary;
import io.claimport.application.driven.SeedSource;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What Claimport stands on, seen from where a use case stands. Whoever brings another adapter keeps
/// the promises in the port's documentation, and runs its contract.
public final class DrivenPorts {

  private DrivenPorts() {}

  static String nameOf(EntityCatalog catalog, EntityId id) {
    return catalog.find(id).map(entity -> entity.name().value()).orElse("nobody");
  }

  static byte[] fetch(Portal portal, EntityCatalog catalog, UserId user) {
    Entity insurer = catalog.find(new EntityId("demo_ins_001")).orElseThrow();
    DocumentFormat dialect = portal.usual(insurer, Scenario.CLASSIC);
    Recipe recipe =
        new Recipe(
            portal.generator(),
            catalog.version(),
            insurer.ref(),
            user,
            3,
            7,
            LocalDate.of(2026, 6, 1),
            dialect.id(),
            Scenario.CLASSIC);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    portal.fetch(recipe, bytes); // the same recipe gives the same bytes
    return bytes.toByteArray();
  }

  static Optional<String> formatOf(List<DocumentReader> readers, byte[] head) {
    return readers.stream()
        .filter(reader -> reader.recognize(head) == Recognition.CERTAIN)
        .map(reader -> reader.format().id())
        .findFirst();
  }

  static List<String> dialectsOfProviders(List<DocumentWriter> writers) {
    return writers.stream()
        .filter(writer -> writer.issuers().contains(EntityType.PROVIDER))
        .map(writer -> writer.format().id())
        .toList();
  }

  static String hashOf(DocumentSpool spool, byte[] bytes) {
    return switch (spool.spool(out -> out.write(bytes), 1_000_000)) {
      case DocumentSpool.Spooling.Spooled(var document) -> {
        try (document) {
          yield document.sha256();
        }
      }
      case DocumentSpool.Spooling.TooLarge(var limit) ->
          throw new IllegalArgumentException("more than " + limit + " bytes");
    };
  }

  static long bytesOfTheFirstSample(SampleLibrary library) throws IOException {
    try (InputStream content = library.open(library.samples().getFirst())) {
      return content.readAllBytes().length;
    }
  }

  static List<String> linesWithMarks(
      PassageFinder passages, SpooledDocument document, DocumentFormat format, Place place) {
    Excerpt excerpt = passages.find(document, format, Set.of(place));
    return excerpt.lines().stream()
        .filter(line -> !line.marks().isEmpty())
        .map(Excerpt.Line::text)
        .toList();
  }

  static void giveUpTheOldest(ImportStore store, String me, Instant now) {
    ImportJob.Lease lease = new ImportJob.Lease(me, now.plus(Duration.ofMinutes(5)));
    Optional<ImportStore.Claim> claim = store.claim(now, lease);
    if (claim.isPresent()) {
      ImportSession session = claim.get().session();
      session.fail(claim.get().job().fail("nobody wants it", 0, now), List.of());
    }
  }

  static int howMany(ImportArchive archive, UserId user) {
    return archive.jobs(user, ImportArchive.JobQuery.first(1)).total();
  }

  static JobId firstOf(RequestLedger ledger, UserId user, String key, JobId mine, Instant now) {
    return switch (ledger.reserve(user, key, "what was asked", mine, now)) {
      case RequestLedger.Reservation.First _ -> mine;
      case RequestLedger.Reservation.Again(var first) -> first;
      case RequestLedger.Reservation.Conflict _ ->
          throw new IllegalArgumentException("the key belongs to another request");
    };
  }

  static LineItemId fourthLineOf(Identifiers identifiers, JobId job) {
    return identifiers.lineItemId(job, 3); // always the same for the same job
  }

  static long seed(SeedSource seeds) {
    return seeds.nextSeed(); // every made-up number of a document follows from it
  }

  static ImportObserver complaints(List<String> reasons) {
    return new ImportObserver() {
      @Override
      public void completed(ImportJob.Completed job, Map<String, Integer> findings) {}

      @Override
      public void failed(ImportJob.Failed job, Map<String, Integer> findings) {
        reasons.add(job.reason());
      }
    };
  }
}
