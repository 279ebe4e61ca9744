package io.claimport.adapters.documents.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// The mutants of one format: each follows from a seed and its index alone.
final class Mutants {

  private static final List<Damage> DAMAGES = Damage.all();
  private static final int LARGEST = 60_000;

  private final String format;
  private final long seed;
  private final Material material;

  Mutants(String format, long seed, Material material) {
    this.format = format;
    this.seed = seed;
    this.material = material;
  }

  byte[] at(long index) {
    long mixed = (seed * 31 + format.hashCode()) * 0x9E3779B97F4A7C15L + index;
    RandomGenerator random = new SplittableRandom(mixed);
    return switch (random.nextInt(40)) {
      case 0 -> noise(random);
      case 1, 2 -> words(random);
      default -> damaged(random);
    };
  }

  private static byte[] noise(RandomGenerator random) {
    byte[] noise = new byte[random.nextInt(2_000)];
    random.nextBytes(noise);
    return noise;
  }

  /// Words of the format in any order, behind a beginning that is recognised.
  private byte[] words(RandomGenerator random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] begin = material.document(random);
    out.write(begin, 0, random.nextInt(1 + Math.min(begin.length, 400)));
    for (int i = random.nextInt(60); i >= 0; i--) {
      out.writeBytes(material.word(random).getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private byte[] damaged(RandomGenerator random) {
    byte[] document = material.document(random);
    int damages = 1 + random.nextInt(random.nextBoolean() ? 3 : 10);
    for (int i = 0; i < damages && document.length < LARGEST; i++) {
      document = Material.any(DAMAGES, random).to(document, random, material);
    }
    boolean large = random.nextInt(2_000) == 0;
    return large ? ByteDamage.blowUp(document, random) : document;
  }
}
