package io.claimport.domain.normalization;

import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCatalog;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.source.SourceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rules on what was done: codes, modifiers, descriptions.
final class CodeRules {

  /// A five-place code with its modifiers hanging on it, as in `99285-25`.
  private static final Pattern WITH_MODIFIERS =
      Pattern.compile("([A-Z0-9]{5})((?:[- ][A-Z0-9]{2})+)");

  private static final int REVENUE_DIGITS = 4;

  private CodeRules() {}

  static void procedureCode(LineDraft line) {
    line.stated(SourceField.PROCEDURE_CODE)
        .map(stated -> stated.value().strip().toUpperCase(Locale.ROOT))
        .filter(code -> !code.isEmpty())
        .ifPresent(code -> line.set(LineField.PROCEDURE_CODE, parse(line, code)));
  }

  private static ProcedureCode parse(LineDraft line, String written) {
    Matcher hanging = WITH_MODIFIERS.matcher(written);
    String code = hanging.matches() ? hanging.group(1) : written;
    List<String> modifiers = new ArrayList<>();
    if (hanging.matches()) {
      modifiers.addAll(List.of(hanging.group(2).substring(1).split("[- ]")));
    }
    line.stated(SourceField.MODIFIERS).ifPresent(stated -> modifiers.addAll(stated.value()));
    CodeSystem system =
        line.inherited(SourceField.CODE_SYSTEM)
            .map(stated -> stated.value())
            .orElseGet(() -> CodeSystem.ofShape(code));
    return new ProcedureCode(canonical(code, system), system, modifiers);
  }

  private static String canonical(String code, CodeSystem system) {
    return switch (system) {
      case REVENUE -> revenue(code);
      case NDC -> elevenDigits(code);
      case CPT, CDT, HCPCS, HIPPS, OTHER -> code;
    };
  }

  private static String revenue(String code) {
    return "0".repeat(Math.max(0, REVENUE_DIGITS - code.length())) + code;
  }

  /// The segments of a dashed drug code filled up to 5-4-2; a code without dashes as it is.
  private static String elevenDigits(String code) {
    String[] segments = code.split("-", -1);
    if (segments.length != 3) {
      return code;
    }
    int[] widths = {5, 4, 2};
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      digits.repeat("0", Math.max(0, widths[i] - segments[i].length())).append(segments[i]);
    }
    return digits.toString();
  }

  static void description(LineDraft line) {
    line.stated(SourceField.DESCRIPTION)
        .map(stated -> stated.value().strip())
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> line.set(LineField.DESCRIPTION, text));
    if (line.lacks(LineField.DESCRIPTION)) {
      line.get(LineField.PROCEDURE_CODE)
          .flatMap(code -> ProcedureCatalog.descriptionOf(code.value()))
          .ifPresent(words -> line.derive(LineField.DESCRIPTION, words));
    }
  }

  static void codesBeside(LineDraft line) {
    line.stated(SourceField.UNITS).ifPresent(units -> line.set(LineField.UNITS, units.value()));
    line.inherited(SourceField.DIAGNOSIS_CODES)
        .ifPresent(codes -> line.set(LineField.DIAGNOSIS_CODES, codes.value()));
    line.stated(SourceField.REVENUE_CODE)
        .ifPresent(code -> line.set(LineField.REVENUE_CODE, revenue(code.value().strip())));
  }
}
