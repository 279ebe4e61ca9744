package io.claimport.adapters.documents.x12.transaction;

import io.claimport.adapters.documents.x12.segment.Composite;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The composite that says what was done: qualifier, code, up to four modifiers, description.
public final class ServiceCode {

  private static final int QUALIFIER = 1;
  private static final int QUALIFIER_LENGTH = 2;
  private static final int CODE = 2;
  private static final int FIRST_MODIFIER = 3;
  private static final int LAST_MODIFIER = 6;
  private static final int DESCRIPTION = 7;

  private ServiceCode() {}

  public static void state(Composite service, Stating stating, StatedFields.Builder fields) {
    boolean qualified = service.size() > 1;
    String code = code(service);
    if (!qualified && code.length() == QUALIFIER_LENGTH) {
      stating.find(
          ReadingRules.TEXT_UNEXPLAINED,
          service.place(QUALIFIER),
          "a qualifier stands without its procedure code");
    } else if (!code.isEmpty()) {
      fields.put(SourceField.PROCEDURE_CODE, code, service.place(qualified ? CODE : 1));
    }
    if (qualified) {
      codeSystem(service, code, fields);
      modifiers(service, fields);
      String description = service.text(DESCRIPTION);
      if (!description.isEmpty()) {
        fields.put(SourceField.DESCRIPTION, description, service.place(DESCRIPTION));
      }
    }
  }

  /// The code alone.
  public static String code(Composite service) {
    return service.text(service.size() > 1 ? CODE : 1);
  }

  private static void codeSystem(Composite service, String code, StatedFields.Builder fields) {
    CodeSystem system = codeSystem(service, code);
    if (system != null) {
      fields.put(SourceField.CODE_SYSTEM, system, service.place(QUALIFIER));
    }
    if (system == CodeSystem.REVENUE && !code.isEmpty()) {
      fields.put(SourceField.REVENUE_CODE, code, service.place(CODE));
    }
  }

  private static @Nullable CodeSystem codeSystem(Composite service, String code) {
    if (service.is(QUALIFIER, "HC")) {
      return isFirstLevel(code) ? CodeSystem.CPT : CodeSystem.HCPCS;
    }
    if (service.is(QUALIFIER, "AD")) {
      return CodeSystem.CDT;
    }
    if (service.is(QUALIFIER, "NU")) {
      return CodeSystem.REVENUE;
    }
    if (service.is(QUALIFIER, "N4")) {
      return CodeSystem.NDC;
    }
    if (service.is(QUALIFIER, "HP")) {
      return CodeSystem.HIPPS;
    }
    return service.isAbsent(QUALIFIER) ? null : CodeSystem.OTHER;
  }

  /// The codes of the second level begin with a letter, those of the first with a digit.
  private static boolean isFirstLevel(String code) {
    return !code.isEmpty() && code.charAt(0) >= '0' && code.charAt(0) <= '9';
  }

  private static void modifiers(Composite service, StatedFields.Builder fields) {
    if (service.size() < FIRST_MODIFIER) {
      return;
    }
    List<String> modifiers = new ArrayList<>(LAST_MODIFIER - FIRST_MODIFIER + 1);
    for (int i = FIRST_MODIFIER; i <= LAST_MODIFIER; i++) {
      String modifier = service.text(i).toUpperCase(Locale.ROOT);
      if (!modifier.isEmpty()) {
        modifiers.add(modifier);
      }
    }
    if (!modifiers.isEmpty()) {
      fields.put(SourceField.MODIFIERS, List.copyOf(modifiers), service.place(FIRST_MODIFIER));
    }
  }
}
