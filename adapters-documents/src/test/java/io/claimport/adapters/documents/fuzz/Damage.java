package io.claimport.adapters.documents.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// One way to damage a document.
@FunctionalInterface
interface Damage {

  byte[] to(byte[] document, RandomGenerator random, Material material);

  static List<Damage> all() {
    return Stream.concat(ByteDamage.all().stream(), TextDamage.all().stream()).toList();
  }
}
