package io.claimport.archfixture.application.driving;

import io.claimport.archfixture.domain.lineitem.LineItem;
import java.util.List;

/// Lists line items.
public interface ListLines {

  Outcome list();

  sealed interface Outcome {
    record Found(List<LineItem> items) implements Outcome {}

    record Refused(String reason) implements Outcome {}
  }
}
