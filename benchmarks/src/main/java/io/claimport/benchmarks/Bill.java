package io.claimport.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;

/// A CSV document of any length that is never in memory as a whole.
final class Bill {

  private static final int BLOCK = 1_000;
  private static final String HEADER =
      "Service Date,Procedure Code,Description,Provider,NPI,Claim Number,Billed,Allowed,"
          + "Plan Paid,You Owe\n";

  private Bill() {}

  /// A document of so many lines; another salt gives another document.
  @SuppressWarnings("JdkObsolete") // a sequence of streams takes nothing newer
  static InputStream of(int lines, int salt) {
    return new SequenceInputStream(
        new Enumeration<>() {

          private int next = -BLOCK;

          @Override
          public boolean hasMoreElements() {
            return next < lines;
          }

          @Override
          public InputStream nextElement() {
            String text = next < 0 ? HEADER : block(next, Math.min(lines, next + BLOCK), salt);
            next += BLOCK;
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private static String block(int from, int to, int salt) {
    StringBuilder text = new StringBuilder(BLOCK * 128);
    for (int i = from; i < to; i++) {
      int billed = 10_000 + Math.floorMod(i * 7919L + salt, 290_000);
      int allowed = billed * 3 / 4;
      int paid = allowed * 4 / 5;
      text.append("2026-0")
          .append(1 + i % 6)
          .append('-')
          .append(10 + i % 18)
          .append(",99")
          .append(200 + i % 700)
          .append(",Office visit number ")
          .append(i % 50)
          .append(",Provider ")
          .append(i % 997)
          .append(" (DEMO)")
          .append(",,CLM-DEMO-")
          .append(i / 4)
          .append(',')
          .append(amount(billed))
          .append(',')
          .append(amount(allowed))
          .append(',')
          .append(amount(paid))
          .append(',')
          .append(amount(allowed - paid))
          .append('\n');
    }
    return text.toString();
  }

  private static String amount(int cents) {
    return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
  }
}
