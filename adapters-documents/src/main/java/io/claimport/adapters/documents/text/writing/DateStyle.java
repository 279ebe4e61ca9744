package io.claimport.adapters.documents.text.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How an issuer writes a day.
enum DateStyle {
  /// `01/31/2026`.
  NUMBERS("MM/dd/uuuu"),

  /// `2026-01-31`.
  ISO("uuuu-MM-dd"),

  /// `January 31, 2026`.
  WORDS("MMMM d, uuuu");

  private final DateTimeFormatter format;

  DateStyle(String pattern) {
    format = DateTimeFormatter.ofPattern(pattern, Locale.US);
  }

  String of(LocalDate day) {
    return format.format(day);
  }
}
