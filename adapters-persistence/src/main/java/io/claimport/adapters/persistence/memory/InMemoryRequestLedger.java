package io.claimport.adapters.persistence.memory;

import io.claimport.application.driven.RequestLedger;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers idempotency keys until the process ends. It needs no framework.
@Singleton
public final class InMemoryRequestLedger implements RequestLedger {

  private final Map<Key, Request> requests = new ConcurrentHashMap<>();

  private record Key(UserId user, String text) {}

  private record Request(String text, JobId job) {}

  @Override
  public Reservation reserve(UserId user, String key, String request, JobId job) {
    Request first = requests.putIfAbsent(new Key(user, key), new Request(request, job));
    if (first == null) {
      return new Reservation.First();
    }
    return first.text().equals(request)
        ? new Reservation.Again(first.job())
        : new Reservation.Conflict();
  }

  @Override
  public void forget(UserId user) {
    requests.keySet().removeIf(key -> key.user().equals(user));
  }
}
