package io.claimport.adapters.persistence.jdbc.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.CatalogVersion;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.Metadata;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.marking.DemoName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever there may be in a job comes back from its rows.
class RoundTripTest {

  private final JobMapper mapper = new JobMapperImpl();

  @Property(tries = 500)
  void a_job_at_work_comes_back_from_its_row(@ForAll("jobs") ImportJob.Processing job) {
    assertThat(mapper.job(mapper.row(job, "content", null))).isEqualTo(job);
  }

  @Property(tries = 100)
  void a_pending_job_comes_back_from_its_row(@ForAll("jobs") ImportJob.Processing job) {
    ImportJob.Pending pending = new ImportJob.Pending(job.facts(), job.document());

    assertThat(mapper.job(mapper.row(pending, "content", "content"))).isEqualTo(pending);
  }

  @Provide
  Arbitrary<ImportJob.Processing> jobs() {
    Arbitrary<ImportJob.Lease> leases =
        Combinators.combine(texts(), instants()).as(ImportJob.Lease::new);
    Arbitrary<Integer> attempts = Arbitraries.integers().greaterOrEqual(1);
    return Combinators.combine(
            facts(), documents(), Arbitraries.of(Execution.values()), leases, attempts)
        .as((facts, document, execution, lease, attempt) ->
            new ImportJob.Processing(facts, document, execution, lease, attempt, 0));
  }

  private static Arbitrary<ImportJob.Facts> facts() {
    return Combinators.combine(
            users(),
            entities(),
            words().map(DemoName::marking),
            Arbitraries.of(SourceMethod.values()),
            texts().map(Metadata::new),
            recipes().injectNull(0.3),
            instants())
        .as((user, entity, name, method, metadata, recipe, createdAt) ->
            new ImportJob.Facts(
                new JobId(new UUID(createdAt.toEpochMilli(), 1)),
                user,
                entity,
                name,
                method,
                metadata,
                recipe,
                createdAt));
  }

  private static Arbitrary<Document> documents() {
    return Combinators.combine(
            texts(),
            Combinators.combine(texts(), texts(), texts()).as(DocumentFormat::new),
            Arbitraries.longs().greaterOrEqual(0),
            texts(),
            Arbitraries.of(Document.Status.values()),
            instants())
        .as((name, format, size, hash, status, createdAt) ->
            new Document(
                new DocumentId(new UUID(size, 2)), name, format, size, hash, status, createdAt));
  }

  private static Arbitrary<Recipe> recipes() {
    Arbitrary<Integer> number = Arbitraries.integers();
    Arbitrary<CatalogVersion> catalogs =
        Combinators.combine(Arbitraries.longs(), number, number).as(CatalogVersion::new);
    Arbitrary<LocalDate> days =
        Arbitraries.longs().between(-1_000_000, 3_000_000).map(LocalDate::ofEpochDay);
    return Combinators.combine(
            catalogs, entities(), users(), number, Arbitraries.longs(), days, texts())
        .as((catalog, entity, user, items, seed, asOf, format) ->
            new Recipe(items, catalog, entity, user, items, seed, asOf, format, Scenario.CLASSIC));
  }

  private static Arbitrary<EntityRef> entities() {
    return Combinators.combine(Arbitraries.of(EntityType.values()), words().map(EntityId::new))
        .as(EntityRef::new);
  }

  private static Arbitrary<UserId> users() {
    return words().map(UserId::new);
  }

  private static Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .map(seconds -> Instant.ofEpochSecond(seconds % 100_000_000_000L, 654_321_000));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().ofMaxLength(12);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .alpha()
        .numeric()
        .withChars("é漢-_%'\"\\")
        .ofMinLength(1)
        .ofMaxLength(12);
  }
}
