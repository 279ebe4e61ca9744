package io.claimport.domain.code;

import java.util.List;

/// A procedure code with the code set it is from and its modifiers in their order.
///
/// The value is upper case and carries neither qualifier nor modifiers. Codes of unknown sets are
/// lawful.
public record ProcedureCode(String value, CodeSystem system, List<String> modifiers) {

  public ProcedureCode {
    if (value.isBlank() || !value.equals(value.strip())) {
      throw new IllegalArgumentException("a procedure code is neither blank nor padded");
    }
    modifiers = List.copyOf(modifiers);
  }

  public static ProcedureCode of(String value, CodeSystem system) {
    return new ProcedureCode(value, system, List.of());
  }
}
