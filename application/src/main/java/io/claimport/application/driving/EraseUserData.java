package io.claimport.application.driving;

import io.claimport.domain.importing.UserId;

/// Erases all of a user's data for good: jobs, documents, line items, findings, request keys.
public interface EraseUserData {

  /// Erasing a user without data is lawful and erases nothing.
  void erase(UserId user);
}
