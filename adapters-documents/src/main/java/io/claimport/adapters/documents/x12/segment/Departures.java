package io.claimport.adapters.documents.x12.segment;

import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.util.EnumSet;
import java.util.Set;

/// Reports each way in which a file departs from the standard where it is met first.
public final class Departures {

  private final Receiver receiver;
  private final Set<Departure> seen = EnumSet.noneOf(Departure.class);

  public Departures(Receiver receiver) {
    this.receiver = receiver;
  }

  public void note(Departure departure, Place place) {
    if (seen.add(departure)) {
      receiver.finding(Finding.of(ReadingRules.SYNTAX_REPAIRED, place, departure.message()));
    }
  }
}
