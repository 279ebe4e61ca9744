package io.claimport.adapters.documents.decoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Eight bytes looked at as one number, which is faster than one after the other.
public final class EightBytes {

  /// How far to go on.
  public static final int COUNT = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long ONE_IN_EACH = 0x0101_0101_0101_0101L;
  private static final long HIGHEST_IN_EACH = 0x8080_8080_8080_8080L;

  private EightBytes() {}

  /// The bytes from this position on.
  public static long at(byte[] bytes, int position) {
    return (long) LONGS.get(bytes, position);
  }

  /// Whether one of them is this character of ASCII: then it is zero in the difference, and only
  /// a zero borrows from its highest bit.
  public static boolean hold(long eight, char character) {
    long difference = eight ^ (character * ONE_IN_EACH);
    return ((difference - ONE_IN_EACH) & ~difference & HIGHEST_IN_EACH) != 0;
  }

  /// Whether one of them is a control character of ASCII below the blank. Beside one that is, others
  /// may be taken for such.
  public static boolean holdControl(long eight) {
    return ((eight - ' ' * ONE_IN_EACH) & ~eight & HIGHEST_IN_EACH) != 0;
  }

  /// Whether all of them are characters of ASCII.
  static boolean areAscii(long eight) {
    return (eight & HIGHEST_IN_EACH) == 0;
  }

  /// Whether all of them are printable characters of ASCII: not below the blank, not DEL, not
  /// above. Beside one that is not, others may be taken for such; none is overlooked.
  static boolean arePrintable(long eight) {
    long below = eight - ' ' * ONE_IN_EACH;
    long above = eight + ONE_IN_EACH;
    return ((eight | below | above) & HIGHEST_IN_EACH) == 0;
  }
}
