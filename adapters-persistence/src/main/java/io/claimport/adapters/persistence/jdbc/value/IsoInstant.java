package io.claimport.adapters.persistence.jdbc.value;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Carries a moment through JDBC as ISO text.
///
/// `java.sql.Timestamp` means the machine's local time to H2: of the hour that comes
/// twice when summer ends, one would come back as the other.
@Singleton
public final class IsoInstant implements AttributeConverter<@Nullable Instant, @Nullable String> {

  /// What a database writes: `2026-03-01 12:00:00.123456+00`, with the zone of the
  /// connection.
  private static final DateTimeFormatter FROM_DATABASE =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral(' ')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendOffset("+HH:mm:ss", "+00")
          .toFormatter();

  /// @throws DateTimeParseException if the text is no database's
  static Instant parse(String text) {
    return OffsetDateTime.parse(text, FROM_DATABASE).toInstant();
  }

  @Override
  public @Nullable String convertToPersistedValue(
      @Nullable Instant instant, ConversionContext context) {
    return instant == null ? null : instant.toString();
  }

  @Override
  public @Nullable Instant convertToEntityValue(@Nullable String text, ConversionContext context) {
    return text == null ? null : parse(text);
  }
}
