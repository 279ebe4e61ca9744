package io.claimport.adapters.rest.documents;

import java.nio.charset.StandardCharsets;

/// The Content-Disposition header that makes a browser save a file (RFC 6266).
public final class Attachment {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private Attachment() {}

  /// Names the file in plain letters and, where that loses something, in full besides.
  ///
  /// @param fileName any text; what could end the header or name a folder becomes an
  ///     underscore
  public static String named(String fileName) {
    StringBuilder plain = new StringBuilder();
    StringBuilder encoded = new StringBuilder();
    fileName
        .codePoints()
        .map(c -> isHarmless(c) ? c : '_')
        .forEach(c -> {
          plain.append(c < 0x7F ? (char) c : '_');
          encode(Character.toString(c), encoded);
        });
    String header = "attachment; filename=\"" + plain + "\"";
    return plain.codePoints().count() == plain.length() && isPlain(fileName)
        ? header
        : header + "; filename*=UTF-8''" + encoded;
  }

  private static boolean isPlain(String fileName) {
    return fileName.chars().allMatch(c -> c < 0x7F);
  }

  private static boolean isHarmless(int c) {
    return !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF) && "\"\\/".indexOf(c) < 0;
  }

  private static void encode(String character, StringBuilder to) {
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        to.append((char) b);
      } else {
        to.append('%').append("%02X".formatted(b & 0xFF));
      }
    }
  }
}
