package io.claimport.adapters.portal.draw;

import java.util.List;
import java.util.stream.IntStream;

/// Shuffles the numbers from 0 to less than a size: no two get the same place.
///
/// It is how things become unique without anybody remembering what was given out: the
/// place of one number is computed without those of the others. A small Feistel network
/// over the next larger power of four; what falls outside the size is sent through again
/// until it falls inside.
public final class Permutation {

  private static final int ROUNDS = 4;

  private final List<Draws> rounds;
  private final long size;
  private final int halfBits;
  private final long halfMask;

  public Permutation(Draws key, long size) {
    this.rounds = IntStream.range(0, ROUNDS).mapToObj(key::with).toList();
    this.size = size;
    int bits = Long.SIZE - Long.numberOfLeadingZeros(size - 1);
    this.halfBits = (bits + 1) / 2;
    this.halfMask = (1L << halfBits) - 1;
  }

  public long apply(long number) {
    long place = number;
    do {
      place = shuffled(place);
    } while (place >= size);
    return place;
  }

  private long shuffled(long number) {
    long left = number >>> halfBits;
    long right = number & halfMask;
    for (Draws round : rounds) {
      long next = left ^ (round.with(right).next() & halfMask);
      left = right;
      right = next;
    }
    return left << halfBits | right;
  }
}
