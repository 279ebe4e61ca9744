package io.claimport.adapters.persistence.memory;

import io.claimport.application.driven.RequestLedger;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// Remembers idempotency keys until the process ends. It needs no framework.
@Singleton
public final class InMemoryRequestLedger implements RequestLedger {

  private final Map<Key, Request> requests = new ConcurrentHashMap<>();

  private record Key(UserId user, String text) {}

  private record Request(String text, JobId job, Instant reservedAt) {}

  @Override
  public Reservation reserve(UserId user, String key, String request, JobId job, Instant now) {
    Request first = requests.putIfAbsent(new Key(user, key), new Request(request, job, now));
    if (first == null) {
      return new Reservation.First();
    }
    return first.text().equals(request)
        ? new Reservation.Again(first.job())
        : new Reservation.Conflict();
  }

  @Override
  public int forget(UserId user) {
    return forgetIf(entry -> entry.getKey().user().equals(user));
  }

  @Override
  public int forgetBefore(Instant limit) {
    return forgetIf(entry -> entry.getValue().reservedAt().isBefore(limit));
  }

  private int forgetIf(Predicate<Map.Entry<Key, Request>> condition) {
    AtomicInteger forgotten = new AtomicInteger();
    requests
        .entrySet()
        .removeIf(entry -> {
          boolean is = condition.test(entry);
          forgotten.addAndGet(is ? 1 : 0);
          return is;
        });
    return forgotten.get();
  }
}
