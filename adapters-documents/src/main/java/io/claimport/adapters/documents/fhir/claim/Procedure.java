package io.claimport.adapters.documents.fhir.claim;

import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
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
    Element concept = line.object(Member.PRODUCT_OR_SERVICE);
    if (concept != null) {
      concept.objects(Member.CODING).forEach(procedure::look);
      procedure.stateCode(fields);
      procedure.stateDescription(concept, fields);
    }
    stateModifiers(line, fields);
    stateRevenue(line, fields);
    procedure.stateUnits(line, fields);
  }

  private void look(Element coding) {
    Optional<ProcedureSystem> its = ProcedureSystem.at(coding.word(Member.SYSTEM));
    if (its.isEmpty() || coding.text(Member.CODE) == null) {
      return;
    }
    if (system == null || its.get().compareTo(system) < 0) {
      chosen = coding;
      system = its.get();
    }
    if (coding.text(Member.DISPLAY) != null && (described == null || coding == chosen)) {
      described = coding;
    }
  }

  private void stateCode(StatedFields.Builder fields) {
    if (chosen == null || system == null) {
      return;
    }
    String code = chosen.text(Member.CODE);
    if (code != null) {
      fields.put(SourceField.PROCEDURE_CODE, code, chosen.place(Member.CODE));
      Element coding = chosen;
      system
          .setOf(code)
          .ifPresent(set -> fields.put(SourceField.CODE_SYSTEM, set, coding.place(Member.SYSTEM)));
    }
  }

  private void stateDescription(Element concept, StatedFields.Builder fields) {
    Element source = concept.text(Member.TEXT) == null ? described : concept;
    Member member = source == concept ? Member.TEXT : Member.DISPLAY;
    String text = source == null ? null : source.text(member);
    if (source != null && text != null) {
      fields.put(SourceField.DESCRIPTION, text, source.place(member));
    }
  }

  /// States the modifiers: of each the first code.
  private static void stateModifiers(Element line, StatedFields.Builder fields) {
    List<String> codes = new ArrayList<>();
    for (Element modifier : line.objects(Member.MODIFIER)) {
      String code = firstCode(modifier);
      if (code != null) {
        codes.add(code);
      }
    }
    if (!codes.isEmpty()) {
      fields.put(SourceField.MODIFIERS, codes, line.place(Member.MODIFIER));
    }
  }

  /// States the revenue code of an institution's line.
  private static void stateRevenue(Element line, StatedFields.Builder fields) {
    Element revenue = line.object(Member.REVENUE);
    if (revenue == null) {
      return;
    }
    for (Element coding : revenue.objects(Member.CODING)) {
      String code = coding.text(Member.CODE);
      boolean known =
          ProcedureSystem.at(coding.word(Member.SYSTEM))
              .filter(its -> its == ProcedureSystem.REVENUE || its == ProcedureSystem.UNNAMED)
              .isPresent();
      if (known && code != null && !fields.has(SourceField.REVENUE_CODE)) {
        fields.put(SourceField.REVENUE_CODE, code, coding.place(Member.CODE));
      }
    }
  }

  /// States how often it was done; the quantity of a drug is no number of services.
  private void stateUnits(Element line, StatedFields.Builder fields) {
    Element quantity = line.object(Member.QUANTITY);
    BigDecimal units = quantity == null ? null : quantity.number(Member.VALUE);
    if (quantity != null && units != null && system != ProcedureSystem.NDC && isSane(units)) {
      fields.put(SourceField.UNITS, units, quantity.place(Member.VALUE));
    }
  }

  private static boolean isSane(BigDecimal units) {
    return units.precision() <= MOST_DIGITS && Math.abs(units.scale()) <= MOST_DIGITS;
  }

  static @Nullable String firstCode(Element concept) {
    for (Element coding : concept.objects(Member.CODING)) {
      String code = coding.text(Member.CODE);
      if (code != null) {
        return code;
      }
    }
    return null;
  }
}
