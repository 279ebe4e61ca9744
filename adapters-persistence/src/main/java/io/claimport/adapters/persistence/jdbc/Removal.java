package io.claimport.adapters.persistence.jdbc;

import io.claimport.adapters.persistence.jdbc.JdbcImportSession.Tables;
import io.claimport.adapters.persistence.jdbc.connection.Database;
import io.claimport.application.driven.ImportStore.Removed;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Removes imports with everything that was made of them.
final class Removal {

  /// How many jobs are looked up together.
  private static final int BATCH = 500;

  private final Database database;
  private final Tables tables;

  Removal(Database database, Tables tables) {
    this.database = database;
    this.tables = tables;
  }

  Removed erase(UserId user) {
    return database.write(() -> {
      tables.jobs().lockAll(user);
      int lineItems = tables.lineItems().remove(user);
      Removed removed = new Removed(tables.jobs().remove(user), lineItems);
      tables.totals().remove(user);
      return removed;
    });
  }

  /// Each job goes in a step of its own, so that nobody has to wait long.
  Removed removeEndedBefore(Instant limit) {
    Removed removed = Removed.NOTHING;
    Set<UserId> users = new HashSet<>();
    List<Long> ended = endedBefore(limit);
    while (!ended.isEmpty()) {
      for (long number : ended) {
        removed = removed.plus(database.write(() -> remove(number, users)));
      }
      ended = endedBefore(limit);
    }
    for (UserId user : users) {
      database.write(() -> {
        tables.totals().recount(user);
        return true;
      });
    }
    return removed;
  }

  private List<Long> endedBefore(Instant limit) {
    return database.read(() -> tables.jobs().endedBefore(limit, BATCH));
  }

  private Removed remove(long number, Set<UserId> users) {
    Optional<ImportJob> locked = tables.jobs().lock(number);
    if (locked.isEmpty()) {
      return Removed.NOTHING; // somebody else was faster
    }
    ImportJob job = locked.get();
    UserId user = job.facts().user();
    users.add(user);
    int lineItems = tables.lineItems().remove(user, number);
    tables.jobs().remove(number, job);
    return new Removed(1, lineItems);
  }
}
