package io.claimport.adapters.documents.x12.bill;

import io.claimport.adapters.documents.x12.segment.Departure;
import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.transaction.Party;
import io.claimport.adapters.documents.x12.transaction.Stating;
import io.claimport.domain.normalization.ReadingRules;
import java.util.LinkedHashMap;
import java.util.Map;

/// The levels of a claim transaction: billing providers, below them subscribers, below them
/// patients. What a level inherits is told by the number of its parent, not by what stands before
/// it.
final class Hierarchy {

  /// Levels that nobody has referred to for so long are forgotten, so that memory stays constant.
  private static final int REMEMBERED = 20_000;

  private static final String BILLING_PROVIDER = "20";

  private final Stating stating;
  private final Map<String, Billing> levels =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Billing> eldest) {
          return size() > REMEMBERED;
        }
      };
  private Billing current = new Billing();
  private int billings;

  Hierarchy(Stating stating) {
    this.stating = stating;
  }

  /// Who bills for all that is below one level.
  private static final class Billing {
    private Party provider = Party.UNKNOWN;
  }

  void enter(Segment segment) {
    if (segment.is(3, BILLING_PROVIDER)) {
      current = new Billing();
      billings++;
    } else {
      Billing inherited = levels.get(segment.text(2));
      current = inherited == null ? orphan(segment) : inherited;
    }
    levels.put(segment.text(1), current);
  }

  /// A level whose parent is missing belongs to the only billing provider that there was; of several
  /// nobody knows to which.
  private Billing orphan(Segment segment) {
    if (billings == 1) {
      stating.note(Departure.MISSING_PARENT, segment.place(2));
      return current;
    }
    stating.find(
        ReadingRules.TEXT_UNEXPLAINED,
        segment.place(2),
        "a level has no parent, so its billing provider is not known");
    return new Billing();
  }

  Party billingProvider() {
    return current.provider;
  }

  void billingProvider(Party provider) {
    current.provider = provider;
  }
}
