package io.claimport.adapters.documents.x12.writing;

import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCode;
import java.util.ArrayList;
import java.util.List;

/// The composite that says what was done.
final class ServiceComposite {

  private static final int MOST_MODIFIERS = 4;

  private ServiceComposite() {}

  static String of(ProcedureCode procedure, String description) {
    List<String> components = new ArrayList<>();
    components.add(qualifier(procedure.system()));
    components.add(X12Text.of(procedure.value(), X12Text.IDENTIFIER));
    for (int i = 0; i < MOST_MODIFIERS; i++) {
      boolean there = i < procedure.modifiers().size();
      components.add(there ? X12Text.of(procedure.modifiers().get(i), 2) : "");
    }
    components.add(X12Text.of(description, X12Text.DESCRIPTION));
    while (components.getLast().isEmpty()) {
      components.removeLast();
    }
    return String.join(String.valueOf(X12Text.COMPONENT), components);
  }

  private static String qualifier(CodeSystem system) {
    return switch (system) {
      case CPT, HCPCS -> "HC";
      case CDT -> "AD";
      case NDC -> "N4";
      case REVENUE -> "NU";
      case HIPPS -> "HP";
      case OTHER -> "ZZ";
    };
  }
}
