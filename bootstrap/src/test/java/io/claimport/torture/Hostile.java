package io.claimport.torture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Values that nobody sends in good faith, or by mistake only.
final class Hostile {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\0",
          "a\0b",
          "\t\n\r",
          "\r\nX-Injected: yes",
          "'; drop table import_job; --",
          "%' or 1=1 --",
          "%",
          "_",
          "../../../../etc/passwd",
          "..\\..\\secret",
          "/etc/passwd",
          "<script>alert(1)</script>",
          "${jndi:ldap://localhost/x}",
          "{{7*7}}",
          "=1+1",
          "\u202Etxet tfel-ot-thgir",
          "\uFEFF",
          "\uD83D\uDE00",
          "e\u0301",
          "null",
          "NaN",
          "true",
          "[]",
          "{}",
          "-1",
          "0",
          "1",
          "2147483648",
          "9223372036854775808",
          "99999999999999999999999999",
          "1e400",
          "1.5",
          "0x10",
          "+5",
          "٣",
          "2026-02-30",
          "0000-00-00",
          "2026-13-01",
          "+999999999-12-31",
          "-999999999-01-01",
          "9999-12-31",
          "2026-01-01T00:00:00Z",
          "00000000-0000-0000-0000-000000000000",
          "6F1C0C5E-3C0E-4A63-9D0C-0A4F3F0F8A11",
          "6f1c0c5e-3c0e-4a63-9d0c",
          "demo_ins_000",
          "demo_prov_999999",
          "DEMO_INS_001",
          "respond-async, wait=0",
          "*",
          "MTc6NA",
          "////");

  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "0",
          "-0.0",
          "1e400",
          "-1e-400",
          "123456789012345678901234567890",
          "1.0000000000000000000000000000001",
          "\"\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\u202e\"",
          "[]",
          "[null]",
          "[[[[]]]]",
          "{}",
          "{\"\":null}",
          "{\"a\":{\"a\":{\"a\":{}}}}",
          "NaN",
          "'x'",
          "tru",
          "01",
          "\"unclosed",
          "{\"a\":1,\"a\":2}",
          "/* */ 1");

  private Hostile() {}

  static String text(RandomGenerator random) {
    return switch (random.nextInt(12)) {
      case 0 -> "x".repeat(1 + random.nextInt(3_000));
      case 1 -> "x".repeat(10_000);
      case 2 -> anything(random, 1 + random.nextInt(40));
      default -> pick(TEXTS, random); // the rest of the numbers
    };
  }

  /// A value in JSON, or what wants to be one.
  static String json(RandomGenerator random) {
    return switch (random.nextInt(10)) {
      case 0 -> "[".repeat(5_000) + "]".repeat(5_000);
      case 1 -> "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000);
      case 2 -> "\"" + "y".repeat(100_000) + "\"";
      case 3 -> "[" + "0,".repeat(2_000) + "0]";
      default -> pick(JSON, random); // the rest of the numbers
    };
  }

  /// The bytes, somewhere not as they were.
  static byte[] broken(byte[] bytes, RandomGenerator random) {
    if (bytes.length == 0) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
      case 2 -> concatenated(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes);
      case 3 -> concatenated(bytes, bytes);
      case 4 -> noise(1 + random.nextInt(2_000), random);
      default -> flipped(bytes, random); // the rest of the numbers
    };
  }

  private static byte[] flipped(byte[] bytes, RandomGenerator random) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i <= random.nextInt(5); i++) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  private static byte[] noise(int length, RandomGenerator random) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] concatenated(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static String anything(RandomGenerator random, int length) {
    return random
        .ints(length, 0, 0x3000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static <T> T pick(List<T> all, RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }
}
