package io.claimport.adapters.documents.sheet;

import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A procedure code as our layouts write it: `99214-25-59`.
///
/// Where the shape of a code does not tell its code set, the set stands before it:
/// `HIPPS:1AFKS`. Where modifiers cannot hang on the code with dashes, they stand behind
/// it: `410620009 +25 +59`.
///
/// @param code for a code of five places with its dashed modifiers, as the rule on codes
///     expects
/// @param modifiers only those that stand behind
record CodeCell(Optional<CodeSystem> system, String code, List<String> modifiers) {

  private static final Pattern FIVE_PLACES = Pattern.compile("[A-Z0-9]{5}");
  private static final Pattern MODIFIER = Pattern.compile("[A-Z0-9]{2}");
  private static final String BEHIND = " +";
  private static final String BEHIND_PATTERN = Pattern.quote(BEHIND);

  static String write(ProcedureCode procedure) {
    boolean shapeTells = CodeSystem.ofShape(procedure.value()) == procedure.system();
    boolean dashes =
        FIVE_PLACES.matcher(procedure.value()).matches()
            && procedure.modifiers().stream().allMatch(m -> MODIFIER.matcher(m).matches());
    String separator = dashes ? "-" : BEHIND;
    StringBuilder cell = new StringBuilder(shapeTells ? "" : procedure.system() + ":");
    cell.append(procedure.value());
    procedure.modifiers().forEach(modifier -> cell.append(separator).append(modifier));
    return cell.toString();
  }

  static CodeCell parse(String cell) {
    int colon = cell.indexOf(':');
    Optional<CodeSystem> system =
        colon < 0 ? Optional.empty() : systemNamed(cell.substring(0, colon));
    String rest = system.isEmpty() ? cell : cell.substring(colon + 1);
    List<String> parts = List.of(rest.split(BEHIND_PATTERN, -1));
    return new CodeCell(system, parts.getFirst(), parts.subList(1, parts.size()));
  }

  private static Optional<CodeSystem> systemNamed(String name) {
    for (CodeSystem system : CodeSystem.values()) {
      if (system.name().equals(name)) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }
}
