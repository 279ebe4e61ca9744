package io.claimport.architecture.law;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which package leads to which, remembered once asked.
final class PackageGraph {

  private final Map<String, Set<JavaPackage>> next = new HashMap<>();
  private final Map<String, Set<String>> reachable = new HashMap<>();

  /// Whether the package of a class that is used leads back to the package of its user.
  boolean closesACycle(JavaClass user, JavaClass used) {
    return !user.getPackageName().equals(used.getPackageName())
        && reachableFrom(used.getPackage()).contains(user.getPackageName());
  }

  private Set<String> reachableFrom(JavaPackage start) {
    return reachable.computeIfAbsent(
        start.getName(),
        _ -> {
          Set<String> seen = new HashSet<>();
          collect(start, seen);
          return seen;
        });
  }

  private void collect(JavaPackage from, Set<String> seen) {
    next.computeIfAbsent(from.getName(), _ -> from.getPackageDependenciesFromThisPackage()).stream()
        .filter(found -> seen.add(found.getName()))
        .forEach(found -> collect(found, seen));
  }
}
