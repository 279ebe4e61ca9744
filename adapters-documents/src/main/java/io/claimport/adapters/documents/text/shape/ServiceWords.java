package io.claimport.adapters.documents.text.shape;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words of a service line say.
///
/// @param system where the words name it
/// @param date when the line itself says it
/// @param units where a number of times stands behind the code
public record ServiceWords(
    String description,
    Optional<String> code,
    Optional<CodeSystem> system,
    Optional<DateRange> date,
    Optional<BigDecimal> units) {

  /// `x15 (Therapeutic exercise)`.
  private static final Pattern TIMES =
      Pattern.compile("[xX\u00D7] ?(\\d{1,4})(?=[\\s(])[\\s:-]*(.*\\p{L}.*)");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*\\p{L}[^()]*)\\)");

  /// A service without a code.
  public static ServiceWords described(String description) {
    return new ServiceWords(
        description, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static ServiceWords coded(String description, String code, Optional<CodeSystem> system) {
    return new ServiceWords(
        description, Optional.of(code), system, Optional.empty(), Optional.empty());
  }

  /// A service whose words stand behind its code, perhaps with a number of times between
  /// them, and perhaps all in brackets.
  static ServiceWords behindCode(String words, String code, Optional<CodeSystem> system) {
    Matcher times = TIMES.matcher(words);
    String described = times.matches() ? times.group(2) : words;
    Matcher bracketed = IN_BRACKETS.matcher(described);
    return new ServiceWords(
        bracketed.matches() ? bracketed.group(1).strip() : described,
        Optional.of(code),
        system,
        Optional.empty(),
        times.matches() ? Optional.of(new BigDecimal(times.group(1))) : Optional.empty());
  }

  ServiceWords on(DateRange day) {
    return new ServiceWords(description, code, system, Optional.of(day), units);
  }

  /// States code, code set and description. The date is not stated here, for its order
  /// may depend on other dates.
  public StatedFields.Builder state(Place place) {
    StatedFields.Builder fields = StatedFields.collecting();
    code.ifPresent(written -> fields.put(SourceField.PROCEDURE_CODE, written, place));
    system.ifPresent(named -> fields.put(SourceField.CODE_SYSTEM, named, place));
    units.ifPresent(count -> fields.put(SourceField.UNITS, count, place));
    if (!description.isEmpty()) {
      fields.put(SourceField.DESCRIPTION, description, place);
    }
    return fields;
  }
}
