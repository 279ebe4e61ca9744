package io.claimport.examples.embedding;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.adapters.persistence.memory.InMemoryRequestLedger;
import io.claimport.adapters.persistence.memory.InMemoryStore;
import io.claimport.adapters.portal.SimulatedPortals;
import io.claimport.application.driven.DocumentSpool;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Identifiers;
import io.claimport.application.driven.ImportObserver;
import io.claimport.application.driven.Portal;
import io.claimport.application.driven.RequestLedger;
import io.claimport.application.driven.SeedSource;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.application.driving.CheckHealth;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.GetImportStatus.Isolation;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetStatistics;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.ListDialects;
import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.MaintainStore;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.application.driving.RunPendingImports;
import io.claimport.application.driving.SummarizeSpending;
import io.claimport.application.usecase.DialectListing;
import io.claimport.application.usecase.DocumentGeneration;
import io.claimport.application.usecase.DocumentIngestion;
import io.claimport.application.usecase.DocumentNormalization;
import io.claimport.application.usecase.DocumentReading;
import io.claimport.application.usecase.EntityBrowsing;
import io.claimport.application.usecase.HealthCheck;
import io.claimport.application.usecase.ImportInspection;
import io.claimport.application.usecase.ImportListing;
import io.claimport.application.usecase.ImportStatusReport;
import io.claimport.application.usecase.NormalizedDataQuery;
import io.claimport.application.usecase.PendingImports;
import io.claimport.application.usecase.RecipeBook;
import io.claimport.application.usecase.SampleBrowsing;
import io.claimport.application.usecase.SpendingSummary;
import io.claimport.application.usecase.StatisticsReport;
import io.claimport.application.usecase.StoreMaintenance;
import io.claimport.application.usecase.UserDataErasure;
import io.claimport.domain.importing.CatalogVersion;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;

/// Every driving port of a Claimport that lives in this process and forgets when it ends.
public record EmbeddedClaimport(
    IngestDocument ingestDocument,
    RunPendingImports runPendingImports,
    NormalizeDocument normalizeDocument,
    GenerateDocument generateDocument,
    ListImports listImports,
    GetImportStatus getImportStatus,
    GetStatistics getStatistics,
    GetNormalizedData getNormalizedData,
    SummarizeSpending summarizeSpending,
    InspectImport inspectImport,
    BrowseEntities browseEntities,
    ListDialects listDialects,
    BrowseSamples browseSamples,
    EraseUserData eraseUserData,
    MaintainStore maintainStore,
    CheckHealth checkHealth) {

  private static final long LARGEST_DOCUMENT = 10 * 1024 * 1024;
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration RETENTION = Duration.ofDays(365);
  private static final long SEEDS = 1L << 53;

  /// With a store of its own.
  public static EmbeddedClaimport inMemory() {
    return on(new InMemoryStore());
  }

  /// Plugs the adapters into the driven ports, and the driven ports into the use cases.
  public static EmbeddedClaimport on(InMemoryStore store) {
    RequestLedger ledger = new InMemoryRequestLedger();
    EntityCatalog catalog = SimulatedPortals.catalog(new CatalogVersion(42, 30, 10_000));
    Portal portal = SimulatedPortals.portal(catalog, DocumentFormats.writers());
    DocumentReading reading = new DocumentReading(DocumentFormats.readers());
    DocumentSpool spool = DocumentFormats.spool();
    Identifiers identifiers = identifiers();
    SecureRandom random = new SecureRandom();
    SeedSource seeds = () -> random.nextLong(SEEDS);
    InstantSource clock = InstantSource.system();
    RecipeBook recipes = new RecipeBook(catalog, portal, seeds, clock);
    return new EmbeddedClaimport(
        new DocumentIngestion(
            new DocumentIngestion.Ports(
                catalog,
                portal,
                spool,
                store,
                store,
                ledger,
                identifiers,
                ImportObserver.NOBODY,
                clock),
            new DocumentIngestion.Settings(LARGEST_DOCUMENT, LEASE),
            recipes,
            reading),
        new PendingImports(store, store, reading, identifiers, ImportObserver.NOBODY, clock, LEASE),
        new DocumentNormalization(spool, reading, identifiers, clock, LARGEST_DOCUMENT),
        new DocumentGeneration(catalog, portal, recipes),
        new ImportListing(store),
        new ImportStatusReport(store, Isolation.STRICT),
        new StatisticsReport(catalog, store),
        new NormalizedDataQuery(store),
        new SpendingSummary(store),
        new ImportInspection(store, reading, DocumentFormats.passages()),
        new EntityBrowsing(catalog, clock),
        new DialectListing(catalog, portal),
        new SampleBrowsing(DocumentFormats.samples()),
        new UserDataErasure(store, ledger),
        new StoreMaintenance(store, ledger, clock, RETENTION),
        new HealthCheck(store, identifiers));
  }

  /// Who gives names to new things: the one adapter that is the embedding program's own.
  public static Identifiers identifiers() {
    return new UuidIdentifiers();
  }
}
