package io.claimport.domain.normalization;

import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCatalog;
import io.claimport.domain.code.RevenueCatalog;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        .filter(stated -> !stated.value().isBlank())
        .ifPresent(stated ->
            procedureCode(line, stated.value().strip().toUpperCase(Locale.ROOT), stated.place()));
  }

  private static void procedureCode(LineDraft line, String written, Place place) {
    Matcher hanging = WITH_MODIFIERS.matcher(written);
    String code = hanging.matches() ? hanging.group(1) : written;
    Stated<CodeSystem> system =
        line.inherited(SourceField.CODE_SYSTEM)
            .orElseGet(() -> new Stated<>(CodeSystem.ofShape(code), place));
    line.set(LineField.PROCEDURE_CODE, canonical(code, system.value()), place);
    line.set(LineField.CODE_SYSTEM, system);
    modifiers(line, hanging.matches() ? hanging.group(2).substring(1) : "", place);
  }

  /// Those that hang on the code, and then those that are stated by themselves.
  private static void modifiers(LineDraft line, String hanging, Place placeOfCode) {
    Optional<Stated<List<String>>> own = line.stated(SourceField.MODIFIERS);
    List<String> all = new ArrayList<>();
    if (!hanging.isEmpty()) {
      all.addAll(List.of(hanging.split("[- ]")));
    }
    own.ifPresent(stated -> all.addAll(stated.value()));
    if (!all.isEmpty()) {
      line.set(LineField.MODIFIERS, all, own.map(Stated::place).orElse(placeOfCode));
    }
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
        .filter(stated -> !stated.value().isBlank())
        .ifPresent(
            stated -> line.set(LineField.DESCRIPTION, stated.value().strip(), stated.place()));
    if (line.lacks(LineField.DESCRIPTION)) {
      ourWords(line).ifPresent(words -> line.derive(LineField.DESCRIPTION, words));
    }
  }

  /// The revenue code describes a line that has no other code.
  private static Optional<String> ourWords(LineDraft line) {
    Optional<String> code = line.get(LineField.PROCEDURE_CODE);
    if (code.isEmpty()) {
      return line.stated(SourceField.REVENUE_CODE)
          .flatMap(stated -> RevenueCatalog.descriptionOf(revenue(stated.value().strip())));
    }
    return line.get(LineField.CODE_SYSTEM).filter(CodeSystem.REVENUE::equals).isPresent()
        ? code.flatMap(RevenueCatalog::descriptionOf)
        : code.flatMap(ProcedureCatalog::descriptionOf);
  }

  static void codesBeside(LineDraft line) {
    line.stated(SourceField.UNITS).ifPresent(units -> line.set(LineField.UNITS, units));
    line.inherited(SourceField.DIAGNOSIS_CODES)
        .ifPresent(codes -> line.set(LineField.DIAGNOSIS_CODES, codes));
    line.stated(SourceField.REVENUE_CODE)
        .ifPresent(
            code -> line.set(LineField.REVENUE_CODE, revenue(code.value().strip()), code.place()));
  }
}
