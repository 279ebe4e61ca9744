package io.claimport.archfixture.application.usecase;

import io.claimport.archfixture.application.Unavailable;
import io.claimport.archfixture.application.driven.LineStore;
import io.claimport.archfixture.application.driven.Portal;
import io.claimport.archfixture.application.driving.ListLines;
import io.claimport.archfixture.domain.normalization.Normalizer;

/// Imports one document whenever somebody asks for the list.
public final class LineListing implements ListLines {

  private final LineStore store;
  private final Portal portal;

  public LineListing(LineStore store, Portal portal) {
    this.store = store;
    this.portal = portal;
  }

  @Override
  public Outcome list() {
    try {
      store.keep(new Normalizer().normalize(portal.fetch(), 100));
      return new Outcome.Found(store.all());
    } catch (Unavailable away) {
      return new Outcome.Refused(away.toString());
    }
  }
}
