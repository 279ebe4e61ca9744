package io.claimport.adapters.persistence.report;

import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which store keeps which sentence of which contract.
final class Sentences {

  private static final String CONTRACTS = "io.claimport.application.contract";

  private final Map<String, Map<String, Map<Store, Tally>>> contracts = new TreeMap<>();

  /// Named by the classes of their tests: whatever runs a contract and has no other name is
  /// about the embedded one.
  private enum Store {
    MEMORY("InMemory"),
    EMBEDDED(""),
    POSTGRES("Postgres");

    private final String prefix;

    Store(String prefix) {
      this.prefix = prefix;
    }

    static Store of(Class<?> test) {
      return Stream.of(MEMORY, POSTGRES)
          .filter(store -> test.getSimpleName().startsWith(store.prefix))
          .findFirst()
          .orElse(EMBEDDED);
    }
  }

  /// A sentence may be tried with several values.
  private record Tally(int kept, int broken) {

    static Tally of(boolean isKept) {
      return isKept ? new Tally(1, 0) : new Tally(0, 1);
    }

    Tally plus(Tally other) {
      return new Tally(kept + other.kept, broken + other.broken);
    }

    @Override
    public String toString() {
      return broken == 0
          ? kept == 1 ? "kept" : "kept " + kept + " times"
          : "BROKEN " + broken + " of " + (kept + broken) + " times";
    }
  }

  void record(Class<?> test, String method, boolean isKept) {
    contractOf(test, method)
        .ifPresent(contract ->
            contracts
                .computeIfAbsent(contract.getSimpleName(), _ -> new TreeMap<>())
                .computeIfAbsent(method.replace('_', ' '), _ -> new EnumMap<>(Store.class))
                .merge(Store.of(test), Tally.of(isKept), Tally::plus));
  }

  boolean isEmpty() {
    return contracts.isEmpty();
  }

  private static Optional<Class<?>> contractOf(Class<?> test, String method) {
    return interfacesOf(test).stream()
        .filter(type -> type.getPackageName().equals(CONTRACTS))
        .filter(type -> Stream.of(type.getDeclaredMethods()).anyMatch(named(method)))
        .findFirst();
  }

  private static Predicate<Method> named(String name) {
    return method -> method.getName().equals(name);
  }

  private static Set<Class<?>> interfacesOf(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Class<?> direct : each.getInterfaces()) {
        found.add(direct);
        found.addAll(interfacesOf(direct));
      }
    }
    return found;
  }

  String asMarkdown() {
    StringBuilder page =
        new StringBuilder(
            "# What every store promises\n\nWritten by the tests that have just run.\n");
    contracts.forEach((contract, sentences) -> {
      page.append("\n## ").append(contract).append("\n\n");
      page.append("| sentence | memory | embedded | postgres |\n|---|---|---|---|\n");
      sentences.forEach((sentence, stores) -> {
        page.append("| ").append(sentence);
        for (Store store : Store.values()) {
          Tally tally = stores.get(store);
          page.append(" | ").append(tally == null ? "not run" : tally);
        }
        page.append(" |\n");
      });
    });
    return page.toString();
  }
}
