package io.claimport.adapters.documents.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/// What mutants of one format are made of.
///
/// @param own documents that its reader recognises
/// @param foreign all the others
/// @param words pieces that mean something in this format
record Material(List<byte[]> own, List<byte[]> foreign, List<String> words) {

  byte[] document(RandomGenerator random) {
    return any(own, random);
  }

  byte[] documentToSplice(RandomGenerator random) {
    return any(random.nextInt(4) == 0 && !foreign.isEmpty() ? foreign : own, random);
  }

  String word(RandomGenerator random) {
    return any(random.nextInt(4) == 0 ? Words.EXTREMES : words, random);
  }

  static <T> T any(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }
}
