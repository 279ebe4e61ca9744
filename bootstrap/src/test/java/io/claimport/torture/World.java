package io.claimport.torture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What the callers know by now: themselves, and the ids that they have seen.
final class World {

  static final List<String> USERS = List.of("ada", "grace", "linus");

  static final long UNKNOWN = -1;

  private static final int MOST = 500;

  private final Map<String, List<String>> ids = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, Map<String, Long>> jobs = new HashMap<>();
  private int documents;
  private int seen;

  World() {
    USERS.forEach(user -> jobs.put(user, new TreeMap<>()));
  }

  /// A word that only this user's documents and metadata have.
  static String markOf(String user) {
    return "Quillmark" + user.hashCode();
  }

  /// A table of a user's own; no two are alike.
  String document(String user, String secret, RandomGenerator random) {
    StringBuilder table =
        new StringBuilder("Service Date,CPT,Billed,Allowed,Provider Name,Description\n");
    int rows = 1 + random.nextInt(4);
    for (int i = 0; i < rows; i++) {
      table
          .append("2026-03-0%d,99213,%d.00,80.00,".formatted(1 + i, 100 + documents++))
          .append(markOf(user) + " Clinic (DEMO)," + secret + "\n");
    }
    return table.toString();
  }

  /// All callers share what they see of that kind.
  void learn(String kind, String id) {
    List<String> known = ids.computeIfAbsent(kind, _ -> new ArrayList<>());
    if (known.size() < MOST) {
      known.add(id);
    } else {
      known.set(seen++ % MOST, id);
    }
  }

  /// An id that was handed out to a user, and to nobody else from now on.
  void learn(String kind, String id, String owner) {
    learn(kind, id);
    owners.putIfAbsent(id, owner);
  }

  @Nullable String ownerOf(String id) {
    return owners.get(id);
  }

  @Nullable String any(String kind, RandomGenerator random) {
    List<String> known = ids.getOrDefault(kind, List.of());
    return known.isEmpty() ? null : Hostile.pick(known, random);
  }

  /// The server has taken this import in.
  ///
  /// @param lineItems as it says; absent where it will only know later
  void acknowledged(String user, String job, @Nullable Long lineItems) {
    Map<String, Long> known = jobs.computeIfAbsent(user, _ -> new TreeMap<>());
    if (lineItems != null || !known.containsKey(job)) {
      known.put(job, lineItems == null ? UNKNOWN : lineItems);
    }
    learn("job", job, user);
  }

  void erased(String user) {
    jobs.computeIfAbsent(user, _ -> new TreeMap<>()).clear();
  }

  /// What each user has been told is taken in: line items by job.
  Map<String, Map<String, Long>> jobs() {
    return jobs;
  }
}
