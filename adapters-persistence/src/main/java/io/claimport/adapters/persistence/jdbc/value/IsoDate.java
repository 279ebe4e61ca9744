package io.claimport.adapters.persistence.jdbc.value;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Carries a day through JDBC as ISO text.
///
/// `java.sql.Date` is a moment in the machine's time zone and knows two calendars:
/// through it, 0001-01-01 comes back as another day, and so do days at the edge of a
/// change of zone.
@Singleton
public final class IsoDate implements AttributeConverter<@Nullable LocalDate, @Nullable String> {

  @Override
  public @Nullable String convertToPersistedValue(
      @Nullable LocalDate date, ConversionContext context) {
    return date == null ? null : date.toString();
  }

  @Override
  public @Nullable LocalDate convertToEntityValue(
      @Nullable String text, ConversionContext context) {
    return text == null ? null : LocalDate.parse(text);
  }
}
