package io.claimport.adapters.cli.option;

import io.claimport.domain.lineitem.LineItemPosition;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Where the next page starts, as a text that users hand back and do not read.
public final class Cursor {

  private static final String NUMBER = "[0-9]{1,18}";
  private static final String POSITION = NUMBER + ":[0-9]{1,9}";

  private Cursor() {}

  public static String of(LineItemPosition position) {
    return encoded(position.job() + ":" + position.ordinal());
  }

  public static String of(long number) {
    return encoded(Long.toString(number));
  }

  /// Nothing, where the text was never the cursor of a line item.
  public static Optional<LineItemPosition> position(String text) {
    return decoded(text)
        .filter(plain -> plain.matches(POSITION))
        .map(plain -> {
          int colon = plain.indexOf(':');
          return new LineItemPosition(
              Long.parseLong(plain.substring(0, colon)),
              Integer.parseInt(plain.substring(colon + 1)));
        });
  }

  /// Nothing, where the text was never the cursor of an import.
  public static Optional<Long> number(String text) {
    return decoded(text).filter(plain -> plain.matches(NUMBER)).map(Long::valueOf);
  }

  private static String encoded(String plain) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
