package io.claimport.adapters.persistence.jdbc;

import io.claimport.adapters.persistence.jdbc.JdbcImportSession.Tables;
import io.claimport.adapters.persistence.jdbc.connection.Database;
import io.claimport.application.driven.ImportStore.Removed;
import io.claimport.domain.importing.UserId;
import java.time.Instant;
import java.util.List;

/// Removes imports with everything that was made of them.
///
/// The jobs are locked first, and then just those go: what the user imports meanwhile is
/// left alone. All of one user's go together with what they add to the totals.
final class Removal {

  /// How many jobs a statement removes.
  private static final int BATCH = 500;

  private final Database database;
  private final Tables tables;

  Removal(Database database, Tables tables) {
    this.database = database;
    this.tables = tables;
  }

  Removed erase(UserId user) {
    return database.write(() -> remove(user, tables.jobs().lockAll(user)));
  }

  Removed removeEndedBefore(Instant limit) {
    Removed removed = Removed.NOTHING;
    for (UserId user : database.read(() -> tables.jobs().usersWhoseEndedBefore(limit))) {
      removed =
          removed.plus(
              database.write(() -> remove(user, tables.jobs().lockEndedBefore(user, limit))));
    }
    return removed;
  }

  private Removed remove(UserId user, List<Long> jobs) {
    int lineItems = 0;
    for (int from = 0; from < jobs.size(); from += BATCH) {
      List<Long> some = jobs.subList(from, Math.min(from + BATCH, jobs.size()));
      lineItems += tables.lineItems().remove(user, some);
      tables.jobs().remove(some);
    }
    if (!jobs.isEmpty()) {
      tables.totals().recount(user);
    }
    return new Removed(jobs.size(), lineItems);
  }
}
