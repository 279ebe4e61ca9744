package io.claimport.application.driving;

import io.claimport.domain.importing.UserId;

/// Erases all of a user's data for good: jobs, documents, line items, findings, request keys.
public interface EraseUserData {

  /// Erases; an import of theirs that is still at work stops. Erasing a user without data is lawful
  /// and erases nothing.
  Erased erase(UserId user);

  /// What was erased, in numbers.
  record Erased(int jobs, int lineItems, int requestKeys) {}
}
