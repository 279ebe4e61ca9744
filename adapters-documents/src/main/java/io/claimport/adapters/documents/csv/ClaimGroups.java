package io.claimport.adapters.documents.csv;

import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers consecutive lines with the same claim number, or without one, into claims. A
/// claim is handed out after so many lines at the latest, so that memory stays constant.
final class ClaimGroups {

  static final int MOST_LINES = 1_000;

  private final Receiver receiver;
  private final List<SourceLine> lines = new ArrayList<>();
  private Optional<String> number = Optional.empty();

  ClaimGroups(Receiver receiver) {
    this.receiver = receiver;
  }

  void add(SourceLine line) {
    Optional<String> itsNumber = line.fields().value(SourceField.CLAIM_NUMBER);
    if (!itsNumber.equals(number) || lines.size() == MOST_LINES) {
      handOut();
      number = itsNumber;
    }
    lines.add(line);
  }

  void handOut() {
    if (!lines.isEmpty()) {
      Place begin = lines.getFirst().place();
      receiver.claim(new SourceClaim(begin, StatedFields.none(), lines));
      lines.clear();
    }
  }
}
