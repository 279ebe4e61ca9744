package io.claimport.adapters.cli.table;

import java.util.Arrays;
import java.util.regex.Pattern;

/// How many columns of a terminal a text takes: wide characters take two, combining marks none.
final class DisplayWidth {

  private static final String ELLIPSIS = "…";
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final int EMOJI_PRESENTATION = 0xFE0F;

  /// Beginnings and ends of the ranges of wide characters (Unicode, East Asian Width W and F).
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x2648, 0x2653, 0x26AA, 0x26AB,
    0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26D4, 0x26D4, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728,
    0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50,
    0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
    0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
    0x16FE0, 0x18CFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E,
    0x1F191, 0x1F19A, 0x1F1E6, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F90C, 0x1F9FF,
    0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD,
  };

  private DisplayWidth() {}

  static int of(String text) {
    return isPlain(text)
        ? text.length()
        : CLUSTER.matcher(text).results().mapToInt(found -> ofCluster(found.group())).sum();
  }

  /// The text, or as much of its beginning as fits before an ellipsis.
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int room = width - 1;
    for (String cluster : CLUSTER.matcher(text).results().map(r -> r.group()).toList()) {
      room -= ofCluster(cluster);
      if (room < 0) {
        break;
      }
      kept.append(cluster);
    }
    return kept.toString().stripTrailing() + ELLIPSIS;
  }

  /// The text without what would move the cursor or turn the direction of writing.
  static String harmless(String text) {
    return isPlain(text)
        ? text
        : text.codePoints()
            .map(c -> Character.isISOControl(c) || isTurn(c) ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }

  /// Line and paragraph separators, embeddings and overrides, isolates.
  private static boolean isTurn(int c) {
    return (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static int ofCluster(String cluster) {
    return cluster.codePoints().anyMatch(c -> c == EMOJI_PRESENTATION)
        ? 2
        : cluster.codePoints().map(DisplayWidth::ofCodePoint).max().orElse(0);
  }

  private static int ofCodePoint(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /// An odd position in between means: behind a beginning and before its end.
  private static boolean isWide(int c) {
    int found = Arrays.binarySearch(WIDE, c);
    return found >= 0 || (-found - 1) % 2 == 1;
  }
}
