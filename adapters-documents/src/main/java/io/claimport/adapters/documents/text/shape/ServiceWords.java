package io.claimport.adapters.documents.text.shape;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.util.Optional;

/// What the words of a service line say.
///
/// @param system where the words name it
/// @param date when the line itself says it
public record ServiceWords(
    String description,
    Optional<String> code,
    Optional<CodeSystem> system,
    Optional<DateRange> date) {

  /// A service without a code.
  public static ServiceWords described(String description) {
    return new ServiceWords(description, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static ServiceWords coded(String description, String code, Optional<CodeSystem> system) {
    return new ServiceWords(description, Optional.of(code), system, Optional.empty());
  }

  ServiceWords on(DateRange day) {
    return new ServiceWords(description, code, system, Optional.of(day));
  }

  /// States code, code set and description. The date is not stated here, for its order
  /// may depend on other dates.
  public StatedFields.Builder state(Place place) {
    StatedFields.Builder fields = StatedFields.collecting();
    code.ifPresent(written -> fields.put(SourceField.PROCEDURE_CODE, written, place));
    system.ifPresent(named -> fields.put(SourceField.CODE_SYSTEM, named, place));
    if (!description.isEmpty()) {
      fields.put(SourceField.DESCRIPTION, description, place);
    }
    return fields;
  }
}
