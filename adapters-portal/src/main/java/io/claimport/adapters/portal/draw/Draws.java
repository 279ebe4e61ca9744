package io.claimport.adapters.portal.draw;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A stream of numbers that depends on nothing but the parts from which it was made.
///
/// The numbers are those of SplitMix64 (Steele, Lea and Flood, 2014), written out here so
/// that no version of any library can change them. Streams branch: [#with(long)] and
/// [#with(String)] give the stream of a more special thing, however much has been drawn
/// before. For fixed other parts, different numbers always give different streams.
///
/// A stream belongs to one thread; branching off from one that nobody draws from is safe
/// anywhere.
public final class Draws {

  private static final long GAMMA = 0x9E37_79B9_7F4A_7C15L;
  private static final long BRANCH = 0xD134_2543_DE82_EF95L;
  private static final long FNV_START = 0xCBF2_9CE4_8422_2325L;
  private static final long FNV_PRIME = 0x0000_0100_0000_01B3L;

  private final long key;
  private long state;

  private Draws(long key) {
    this.key = key;
    this.state = key;
  }

  public static Draws from(long seed) {
    return new Draws(seed);
  }

  public Draws with(long part) {
    return new Draws(mixed((key ^ part) * BRANCH + GAMMA));
  }

  /// Takes a text by its 64-bit FNV-1a hash over UTF-8.
  public Draws with(String part) {
    long hash = FNV_START;
    for (byte octet : part.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (octet & 0xFF)) * FNV_PRIME;
    }
    return with(hash);
  }

  public long next() {
    state += GAMMA;
    return mixed(state);
  }

  /// A number from 0 to less than the bound. Its bias is below one in 2^32.
  public int below(int bound) {
    return (int) Math.unsignedMultiplyHigh(next(), bound);
  }

  /// A number from the first to the last, both included.
  public int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /// Yes, once in so many times.
  public boolean onceIn(int times) {
    return below(times) == 0;
  }

  public <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /// So many different numbers from 0 to less than the bound, by Floyd's algorithm.
  public SortedSet<Integer> distinct(int count, int bound) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (int last = bound - count; last < bound; last++) {
      if (!numbers.add(below(last + 1))) {
        numbers.add(last);
      }
    }
    return numbers;
  }

  public String digits(int count) {
    StringBuilder digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      digits.append(below(10));
    }
    return digits.toString();
  }

  private static long mixed(long number) {
    long z = (number ^ (number >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return z ^ (z >>> 31);
  }
}
