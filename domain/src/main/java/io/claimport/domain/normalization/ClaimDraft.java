package io.claimport.domain.normalization;

import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import java.util.List;

/// A claim in the making, for the rules that look at all of its lines.
///
/// @param source the claim as stated
/// @param lines its lines, as far as the rules before have brought them
record ClaimDraft(SourceClaim source, List<LineDraft> lines, RuleJournal journal) {

  void find(Place place, String message) {
    journal.find(place, message);
  }
}
