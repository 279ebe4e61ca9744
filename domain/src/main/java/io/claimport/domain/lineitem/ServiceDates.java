package io.claimport.domain.lineitem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a service was rendered.
///
/// @param first the day, or the first day of a period; absent when the document does not say
/// @param last the last day of a period; absent for a single day
public record ServiceDates(@Nullable LocalDate first, @Nullable LocalDate last) {}
