package io.claimport.adapters.documents.fhir.claim;

import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.terms.ProcedureSystem;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was done: of several codings the one of the preferred code system.
final class Procedure {

  private static final int MOST_DIGITS = 20;

  private @Nullable Element chosen;
  private @Nullable ProcedureSystem system;
  private @Nullable Element described;

  private Procedure() {}

  /// States code, code set, description, modifiers, revenue code and units of a line.
  static void state(Element line, StatedFields.Builder fields) {
    Procedure procedure = new Procedure();
    Element concept = line.object("productOrService");
    if (concept != null) {
      concept.objects("coding").forEach(procedure::look);
      procedure.stateCode(fields);
      procedure.stateDescription(concept, fields);
    }
    stateModifiers(line, fields);
    stateRevenue(line, fields);
    procedure.stateUnits(line, fields);
  }

  private void look(Element coding) {
    Optional<ProcedureSystem> its = ProcedureSystem.at(coding.word("system"));
    if (its.isEmpty() || coding.text("code") == null) {
      return;
    }
    if (system == null || its.get().compareTo(system) < 0) {
      chosen = coding;
      system = its.get();
    }
    if (coding.text("display") != null && (described == null || coding == chosen)) {
      described = coding;
    }
  }

  private void stateCode(StatedFields.Builder fields) {
    if (chosen == null || system == null) {
      return;
    }
    String code = chosen.text("code");
    if (code != null) {
      fields.put(SourceField.PROCEDURE_CODE, code, chosen.place("code"));
      Element coding = chosen;
      system
          .setOf(code)
          .ifPresent(set -> fields.put(SourceField.CODE_SYSTEM, set, coding.place("system")));
    }
  }

  private void stateDescription(Element concept, StatedFields.Builder fields) {
    Element source = concept.text("text") == null ? described : concept;
    String member = source == concept ? "text" : "display";
    String text = source == null ? null : source.text(member);
    if (source != null && text != null) {
      fields.put(SourceField.DESCRIPTION, text, source.place(member));
    }
  }

  /// States the modifiers: of each the first code.
  private static void stateModifiers(Element line, StatedFields.Builder fields) {
    List<String> codes = new ArrayList<>();
    for (Element modifier : line.objects("modifier")) {
      String code = firstCode(modifier);
      if (code != null) {
        codes.add(code);
      }
    }
    if (!codes.isEmpty()) {
      fields.put(SourceField.MODIFIERS, codes, line.place("modifier"));
    }
  }

  /// States the revenue code of an institution's line.
  private static void stateRevenue(Element line, StatedFields.Builder fields) {
    Element revenue = line.object("revenue");
    if (revenue == null) {
      return;
    }
    for (Element coding : revenue.objects("coding")) {
      String code = coding.text("code");
      boolean known =
          ProcedureSystem.at(coding.word("system"))
              .filter(its -> its == ProcedureSystem.REVENUE || its == ProcedureSystem.UNNAMED)
              .isPresent();
      if (known && code != null && !fields.has(SourceField.REVENUE_CODE)) {
        fields.put(SourceField.REVENUE_CODE, code, coding.place("code"));
      }
    }
  }

  /// States how often it was done; the quantity of a drug is no number of services.
  private void stateUnits(Element line, StatedFields.Builder fields) {
    Element quantity = line.object("quantity");
    BigDecimal units = quantity == null ? null : quantity.number("value");
    if (quantity != null && units != null && system != ProcedureSystem.NDC && isSane(units)) {
      fields.put(SourceField.UNITS, units, quantity.place("value"));
    }
  }

  private static boolean isSane(BigDecimal units) {
    return units.precision() <= MOST_DIGITS && Math.abs(units.scale()) <= MOST_DIGITS;
  }

  static @Nullable String firstCode(Element concept) {
    for (Element coding : concept.objects("coding")) {
      String code = coding.text("code");
      if (code != null) {
        return code;
      }
    }
    return null;
  }
}
