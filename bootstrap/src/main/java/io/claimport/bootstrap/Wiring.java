package io.claimport.bootstrap;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.adapters.portal.SimulatedPortals;
import io.claimport.application.driven.DocumentSpool;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Identifiers;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportObserver;
import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.PassageFinder;
import io.claimport.application.driven.Portal;
import io.claimport.application.driven.RequestLedger;
import io.claimport.application.driven.SampleLibrary;
import io.claimport.application.driven.SeedSource;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.application.driving.CheckHealth;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.GetImportStatus;
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
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/// Plugs every port: what Claimport stands on, then what it does.
///
/// To swap an adapter, return another one from the method of its port. The store is the one port
/// that is not plugged here: its adapters offer themselves, and `claimport.storage` chooses.
@Factory
final class Wiring {

  // The ports on the driven side, and who stands behind them.

  @Singleton
  EntityCatalog entityCatalog(Settings settings) {
    Settings.Catalog catalog = settings.catalog();
    return SimulatedPortals.catalog(
        new CatalogVersion(catalog.seed(), catalog.insurers(), catalog.providers()));
  }

  @Singleton
  Portal portal(EntityCatalog catalog) {
    return SimulatedPortals.portal(catalog, DocumentFormats.writers());
  }

  @Singleton
  DocumentReading documentReading() {
    return new DocumentReading(DocumentFormats.readers());
  }

  @Singleton
  PassageFinder passageFinder() {
    return DocumentFormats.passages();
  }

  @Singleton
  DocumentSpool documentSpool() {
    return DocumentFormats.spool();
  }

  @Singleton
  SampleLibrary sampleLibrary() {
    return DocumentFormats.samples();
  }

  @Singleton
  Identifiers identifiers() {
    return new RandomIdentifiers();
  }

  @Singleton
  SeedSource seedSource() {
    return new SecureSeedSource();
  }

  /// For front ends that name what they are asked.
  @Singleton
  @Named("request-id")
  Supplier<String> requestIds() {
    return () -> UUID.randomUUID().toString();
  }

  /// Nobody watches, unless a jar in `lib/` offers to.
  @Singleton
  @Requires(missingBeans = ImportObserver.class)
  ImportObserver importObserver() {
    return ImportObserver.NOBODY;
  }

  /// Primary, because the framework brings a clock of its own.
  @Singleton
  @Primary
  InstantSource clock() {
    return InstantSource.system();
  }

  // The ports on the driving side, and the use cases behind them.

  @Singleton
  RecipeBook recipeBook(
      EntityCatalog catalog, Portal portal, SeedSource seeds, InstantSource clock) {
    return new RecipeBook(catalog, portal, seeds, clock);
  }

  @Singleton
  IngestDocument ingestDocument(
      DocumentIngestion.Ports ports,
      Settings settings,
      RecipeBook recipes,
      DocumentReading reading) {
    return new DocumentIngestion(
        ports,
        new DocumentIngestion.Settings(settings.maxDocumentBytes(), settings.lease()),
        recipes,
        reading);
  }

  @Singleton
  DocumentIngestion.Ports ingestionPorts(
      EntityCatalog catalog,
      Portal portal,
      DocumentSpool spool,
      ImportStore store,
      ImportArchive archive,
      RequestLedger ledger,
      Identifiers identifiers,
      ImportObserver observer,
      InstantSource clock) {
    return new DocumentIngestion.Ports(
        catalog, portal, spool, store, archive, ledger, identifiers, observer, clock);
  }

  @Singleton
  RunPendingImports runPendingImports(
      ImportStore store,
      ImportArchive archive,
      DocumentReading reading,
      Identifiers identifiers,
      ImportObserver observer,
      InstantSource clock,
      Settings settings) {
    return new PendingImports(
        store, archive, reading, identifiers, observer, clock, settings.lease());
  }

  @Singleton
  MaintainStore maintainStore(
      ImportStore store, RequestLedger ledger, InstantSource clock, Settings settings) {
    return new StoreMaintenance(store, ledger, clock, settings.retention());
  }

  @Singleton
  NormalizeDocument normalizeDocument(
      DocumentSpool spool,
      DocumentReading reading,
      Identifiers identifiers,
      InstantSource clock,
      Settings settings) {
    return new DocumentNormalization(
        spool, reading, identifiers, clock, settings.maxDocumentBytes());
  }

  @Singleton
  GenerateDocument generateDocument(EntityCatalog catalog, Portal portal, RecipeBook recipes) {
    return new DocumentGeneration(catalog, portal, recipes);
  }

  @Singleton
  ListDialects listDialects(EntityCatalog catalog, Portal portal) {
    return new DialectListing(catalog, portal);
  }

  @Singleton
  BrowseEntities browseEntities(EntityCatalog catalog, InstantSource clock) {
    return new EntityBrowsing(catalog, clock);
  }

  @Singleton
  BrowseSamples browseSamples(SampleLibrary library) {
    return new SampleBrowsing(library);
  }

  @Singleton
  ListImports listImports(ImportArchive archive) {
    return new ImportListing(archive);
  }

  @Singleton
  GetImportStatus getImportStatus(ImportArchive archive, Settings settings) {
    return new ImportStatusReport(archive, settings.isolation());
  }

  @Singleton
  GetNormalizedData getNormalizedData(ImportArchive archive) {
    return new NormalizedDataQuery(archive);
  }

  @Singleton
  SummarizeSpending summarizeSpending(ImportArchive archive) {
    return new SpendingSummary(archive);
  }

  @Singleton
  InspectImport inspectImport(
      ImportArchive archive, DocumentReading reading, PassageFinder passages) {
    return new ImportInspection(archive, reading, passages);
  }

  @Singleton
  EraseUserData eraseUserData(ImportStore store, RequestLedger ledger) {
    return new UserDataErasure(store, ledger);
  }

  @Singleton
  GetStatistics getStatistics(EntityCatalog catalog, ImportArchive archive) {
    return new StatisticsReport(catalog, archive);
  }

  @Singleton
  CheckHealth checkHealth(ImportArchive archive, Identifiers identifiers) {
    return new HealthCheck(archive, identifiers);
  }
}
