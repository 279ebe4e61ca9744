package io.claimport.bootstrap;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Identifiers;
import io.claimport.application.driven.Portal;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.NormalizeDocument;

/// The use cases that need no store, put together as [Wiring] says but without a container, which
/// would take longer to start than most commands to run.
///
/// Nothing is made before it is asked for.
final class StorelessPorts {

  private final Wiring wiring = new Wiring();
  private final Settings settings;

  StorelessPorts(Settings settings) {
    this.settings = settings;
  }

  BrowseEntities browseEntities() {
    return wiring.browseEntities(wiring.entityCatalog(settings), wiring.clock());
  }

  GenerateDocument generateDocument() {
    EntityCatalog catalog = wiring.entityCatalog(settings);
    Portal portal = wiring.portal(catalog);
    return wiring.generateDocument(
        catalog, portal, wiring.recipeBook(catalog, portal, wiring.seedSource(), wiring.clock()));
  }

  NormalizeDocument normalizeDocument() {
    Identifiers identifiers = wiring.identifiers();
    return wiring.normalizeDocument(
        wiring.documentSpool(), wiring.documentReading(), identifiers, wiring.clock(), settings);
  }

  BrowseSamples browseSamples() {
    return wiring.browseSamples(wiring.sampleLibrary());
  }
}
