package io.claimport.adapters.rest.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Where a page starts, in a form that callers hand back and do not read.
public final class Cursor {

  private Cursor() {}

  public static String encode(String position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(position.getBytes(StandardCharsets.UTF_8));
  }

  /// Nothing, where the text was never a cursor of ours.
  public static Optional<String> decode(String cursor) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      String position = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return position.isBlank() ? Optional.empty() : Optional.of(position);
    } catch (IllegalArgumentException | CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// A number that counts something, in plain digits.
  public static Optional<Long> number(String position) {
    try {
      return position.chars().allMatch(c -> c >= '0' && c <= '9')
          ? Optional.of(Long.valueOf(position))
          : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
