package io.claimport.domain.lineitem;

import io.claimport.domain.code.ProcedureCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was done, in codes and in words.
///
/// @param units how often or how much, in the unit of the code
/// @param diagnosisCodes ICD-10-CM codes as stated
/// @param revenueCode NUBC revenue code of an institutional line
public record Codes(
    @Nullable ProcedureCode procedure,
    @Nullable String description,
    @Nullable BigDecimal units,
    List<String> diagnosisCodes,
    @Nullable String revenueCode) {

  public Codes {
    diagnosisCodes = List.copyOf(diagnosisCodes);
  }
}
