package io.claimport.adapters.documents.csv;

import io.claimport.adapters.documents.csv.heading.CsvField;
import io.claimport.adapters.documents.notation.Amount.DecimalMark;
import io.claimport.adapters.documents.notation.WrittenDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How the dates and amounts of a table are written. Most tell it themselves; all rows are
/// looked at, once, when the first one leaves a doubt.
final class Notation {

  private final boolean commaPossible;
  private final Supplier<CsvSurvey> look;
  private @Nullable CsvSurvey survey;

  /// A notation of which nothing is known yet.
  ///
  /// @param commaPossible whether a comma may stand before the cents; only where it does
  ///     not separate cells
  /// @param look looks at all rows
  Notation(boolean commaPossible, Supplier<CsvSurvey> look) {
    this.commaPossible = commaPossible;
    this.look = look;
  }

  /// A date of the field in the order that its column proves; month first where nothing
  /// does.
  Optional<LocalDate> date(CsvField field, WrittenDate written) {
    return written instanceof WrittenDate.EitherOrder(_, var dayFirst) && survey().isDayFirst(field)
        ? Optional.of(dayFirst)
        : written.inUsOrder();
  }

  DecimalMark decimalMark() {
    return commaPossible ? survey().decimalMark() : DecimalMark.POINT;
  }

  private CsvSurvey survey() {
    if (survey == null) {
      survey = look.get();
    }
    return survey;
  }
}
