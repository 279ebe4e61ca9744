package io.claimport.adapters.documents.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Damage that knows nothing of what the bytes mean.
final class ByteDamage {

  /// So long may a document become by being repeated.
  private static final int LARGE = 300_000;

  private ByteDamage() {}

  static List<Damage> all() {
    return List.of(
        ByteDamage::flipBits,
        ByteDamage::flipBits,
        ByteDamage::insertBytes,
        ByteDamage::deleteSpan,
        ByteDamage::duplicateSpan,
        ByteDamage::swapSpans,
        ByteDamage::splice,
        ByteDamage::truncate,
        ByteDamage::insertZeros);
  }

  /// A part of a document.
  private record Span(int from, int to) {

    static Span of(byte[] document, RandomGenerator random, int longest) {
      int from = random.nextInt(document.length + 1);
      int length = random.nextInt(1 + Math.min(longest, document.length - from));
      return new Span(from, from + length);
    }
  }

  private static byte[] flipBits(byte[] document, RandomGenerator random, Material material) {
    byte[] flipped = document.clone();
    for (int i = 0; i <= random.nextInt(8) && flipped.length > 0; i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] insertBytes(byte[] document, RandomGenerator random, Material material) {
    byte[] noise = new byte[1 + random.nextInt(20)];
    random.nextBytes(noise);
    int at = random.nextInt(document.length + 1);
    return replaced(document, new Span(at, at), noise);
  }

  private static byte[] insertZeros(byte[] document, RandomGenerator random, Material material) {
    Span span = Span.of(document, random, 50);
    return replaced(document, span, new byte[span.to() - span.from()]);
  }

  private static byte[] deleteSpan(byte[] document, RandomGenerator random, Material material) {
    return replaced(document, Span.of(document, random, longest(random)), new byte[0]);
  }

  private static byte[] duplicateSpan(byte[] document, RandomGenerator random, Material material) {
    Span span = Span.of(document, random, longest(random));
    int times = random.nextInt(3) == 0 ? 2 + random.nextInt(40) : 2;
    return repeated(document, span, times);
  }

  /// Makes a document large out of a small piece of it.
  static byte[] blowUp(byte[] document, RandomGenerator random) {
    Span span = Span.of(document, random, 60);
    return repeated(document, span, LARGE / Math.max(1, span.to() - span.from()));
  }

  private static byte[] swapSpans(byte[] document, RandomGenerator random, Material material) {
    Span one = Span.of(document, random, longest(random));
    Span other = Span.of(document, random, longest(random));
    return other.from() < one.to()
        ? document
        : replaced(replaced(document, other, bytes(document, one)), one, bytes(document, other));
  }

  /// The beginning of this document and the end of another one.
  private static byte[] splice(byte[] document, RandomGenerator random, Material material) {
    byte[] other = material.documentToSplice(random);
    int from = random.nextInt(document.length + 1);
    int end = random.nextInt(other.length + 1);
    ByteArrayOutputStream spliced = new ByteArrayOutputStream();
    spliced.write(document, 0, from);
    spliced.write(other, end, other.length - end);
    return spliced.toByteArray();
  }

  private static byte[] truncate(byte[] document, RandomGenerator random, Material material) {
    int at = random.nextInt(document.length + 1);
    return replaced(document, new Span(at, document.length), new byte[0]);
  }

  private static int longest(RandomGenerator random) {
    return 1 << random.nextInt(11);
  }

  private static byte[] repeated(byte[] document, Span span, int times) {
    byte[] once = bytes(document, span);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < times && all.size() + document.length < LARGE; i++) {
      all.writeBytes(once);
    }
    return replaced(document, span, all.toByteArray());
  }

  private static byte[] bytes(byte[] document, Span span) {
    return Arrays.copyOfRange(document, span.from(), span.to());
  }

  private static byte[] replaced(byte[] document, Span span, byte[] by) {
    ByteArrayOutputStream replaced = new ByteArrayOutputStream(document.length + by.length);
    replaced.write(document, 0, span.from());
    replaced.writeBytes(by);
    replaced.write(document, span.to(), document.length - span.to());
    return replaced.toByteArray();
  }
}
