package io.claimport.adapters.persistence.jdbc.ledger;

import io.claimport.adapters.persistence.jdbc.connection.Database;
import io.claimport.application.driven.RequestLedger;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/// Keeps idempotency keys in a relational database, whose primary key decides who was
/// first.
@Singleton
final class JdbcRequestLedger implements RequestLedger {

  /// How often a reservation is tried again when the one in its way is forgotten
  /// meanwhile.
  private static final int ATTEMPTS = 5;

  private final Database database;
  private final RequestRows rows;

  JdbcRequestLedger(Database database, RequestRows rows) {
    this.database = database;
    this.rows = rows;
  }

  @Override
  public Reservation reserve(UserId user, String key, String request, JobId job, Instant now) {
    RequestRow row = new RequestRow(user.value(), key, request, job.value(), now);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (database.writeUnlessThere(() -> rows.save(row)).isPresent()) {
        return new Reservation.First();
      }
      Optional<RequestRow> first =
          database.read(() -> rows.findByUserIdAndIdempotencyKey(user.value(), key));
      if (first.isPresent()) {
        return compare(first.get(), request);
      }
    }
    throw new IllegalStateException("an idempotency key was forgotten again and again");
  }

  private static Reservation compare(RequestRow first, String request) {
    return first.request().equals(request)
        ? new Reservation.Again(new JobId(first.jobId()))
        : new Reservation.Conflict();
  }

  @Override
  public int forget(UserId user) {
    return database.write(() -> rows.deleteByUserId(user.value()));
  }

  @Override
  public int forgetBefore(Instant limit) {
    return database.write(() -> rows.deleteReservedBefore(limit));
  }
}
