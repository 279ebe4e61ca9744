package io.claimport.adapters.web.wording;

import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes values for people. What a document does not say is a dash, never a zero.
public final class Wording {

  public static final String NOT_STATED = "–";

  private static final int LONGEST_IN_A_TABLE = 120;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Wording() {}

  public static String amount(@Nullable Money money) {
    return money == null ? NOT_STATED : amount(money.toDecimal());
  }

  /// With a comma between thousands and a real minus sign.
  public static String amount(BigDecimal dollars) {
    return String.format(Locale.US, "%,.2f", dollars).replace('-', '−');
  }

  public static String dollars(@Nullable Money money) {
    return money == null ? NOT_STATED : dollars(money.toDecimal());
  }

  public static String dollars(BigDecimal amount) {
    String figures = amount(amount.abs());
    return amount.signum() < 0 ? "−$" + figures : "$" + figures;
  }

  public static String date(@Nullable LocalDate date) {
    return date == null ? NOT_STATED : date.toString();
  }

  public static String time(Instant instant) {
    return TIME.format(instant);
  }

  public static String text(@Nullable Object value) {
    return value == null || value.toString().isBlank() ? NOT_STATED : value.toString();
  }

  /// The beginning of a text that is longer than anybody reads in a table.
  public static String shortened(@Nullable Object value) {
    String text = text(value);
    int end = Math.min(text.length(), LONGEST_IN_A_TABLE);
    return text.length() <= LONGEST_IN_A_TABLE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, end) - 1)) + "…";
  }

  /// How a status is coloured.
  public static String tone(LineStatus status) {
    return switch (status) {
      case PAID -> "good";
      case DENIED, REVERSAL -> "bad";
      case PENDING, ESTIMATE -> "warn";
      case BILLED -> "plain";
    };
  }

  public static String tone(Severity severity) {
    return switch (severity) {
      case INFO -> "plain";
      case WARNING -> "warn";
      case ERROR -> "bad";
    };
  }

  public static String tone(JobStatus status) {
    return switch (status) {
      case COMPLETED -> "good";
      case FAILED -> "bad";
      case PENDING, PROCESSING -> "warn";
    };
  }

  public static String count(long number) {
    return String.format(Locale.US, "%,d", number);
  }

  /// A number with its noun, such as `1 line item` or `3 line items`.
  public static String count(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /// A size in bytes, as people say it.
  public static String size(long bytes) {
    return bytes < 1024 ? count(bytes, "byte") : kibibytes(bytes);
  }

  private static String kibibytes(long bytes) {
    long kibibytes = (bytes + 1023) / 1024;
    return kibibytes < 1024
        ? kibibytes + " KB"
        : String.format(Locale.US, "%.1f MB", bytes / (1024.0 * 1024.0));
  }

  /// A word of code, such as `out_of_network`, as a word of a sentence.
  public static String words(String code) {
    return code.replace('_', ' ');
  }

  /// The same with a capital.
  public static String heading(String code) {
    String words = words(code);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
