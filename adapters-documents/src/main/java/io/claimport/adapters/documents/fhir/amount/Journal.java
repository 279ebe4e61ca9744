package io.claimport.adapters.documents.fhir.amount;

import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Reports what a claim does not state clearly.
public final class Journal {

  private final Consumer<Finding> receiver;
  private final Set<String> saidOnce = new HashSet<>();

  private Journal(Consumer<Finding> receiver) {
    this.receiver = receiver;
  }

  public static Journal to(Receiver receiver) {
    return new Journal(receiver::finding);
  }

  /// For those who look at something a second time.
  public static Journal silent() {
    return new Journal(_ -> {});
  }

  public void find(Rule rule, Place place, String message) {
    receiver.accept(Finding.of(rule, place, message));
  }

  /// Reports what every line of a claim is likely to repeat.
  public void findOnce(Rule rule, Place place, String message) {
    if (saidOnce.add(message)) {
      find(rule, place, message);
    }
  }
}
