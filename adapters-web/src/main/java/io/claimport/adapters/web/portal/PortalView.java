package io.claimport.adapters.web.portal;

import io.claimport.adapters.web.page.Frame;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.domain.importing.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page for importing from a portal shows.
///
/// @param chosen absent until somebody has chosen
/// @param problems what is wrong with the form, in sentences
/// @param preview absent unless it was asked for
public record PortalView(
    Frame frame,
    Catalogue catalogue,
    @Nullable EntityDetails chosen,
    PortalForm form,
    List<String> problems,
    @Nullable Preview preview) {

  /// The part about the search.
  public record Catalogue(EntitySearch search, Facets facets, BrowseEntities.Page found) {}

  public List<Scenario> scenarios() {
    return List.of(Scenario.values());
  }

  /// What a scenario is about, in a few words.
  public static String about(Scenario scenario) {
    return switch (scenario) {
      case CLASSIC -> "Classic: everything is paid in part";
      case REALISTIC -> "Realistic: deductible, copay, coinsurance";
      case DENIED -> "Denied: some services are refused";
      case PARTIAL -> "Partial: a part of each charge is refused";
      case REVERSAL -> "Reversal: some lines are taken back";
      case MESSY -> "Messy: repeated lines, wrong totals";
    };
  }
}
