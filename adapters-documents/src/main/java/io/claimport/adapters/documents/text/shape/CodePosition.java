package io.claimport.adapters.documents.text.shape;

import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.domain.code.CodeSystem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a procedure code by its place among the words of a service.
final class CodePosition {

  static final String CODE = "((?:\\d{4}[0-9AFMTU]|[A-V]\\d{4})(?:-[A-Z0-9]{2}){0,4})";
  private static final String SET = "(?:(CPT|HCPCS|CDT|ADA)\u00AE?(?: code)?[ :#]{0,3})?";
  private static final String NOTHING_GLUED = "(?![A-Z0-9]|[-.,/]\\d)";

  private static final Pattern LEADING =
      Pattern.compile(CODE + NOTHING_GLUED + "(?=[\\s:|\u2013\u2014-])(.*)", flags());
  private static final Pattern TRAILING =
      Pattern.compile(SET + "(?<![A-Z0-9#./(]|\\d-)" + CODE + "[\\s:|.\u2013\u2014-]*$", flags());
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[] ?" + SET + CODE + " ?[)\\]]", flags());

  /// The word before a number that is no code.
  private static final Set<String> NUMBERED_THINGS =
      Set.of(
          "account",
          "acct",
          "invoice",
          "inv",
          "zip",
          "box",
          "claim",
          "id",
          "ref",
          "reference",
          "check",
          "auth",
          "authorization",
          "no",
          "nr",
          "number",
          "patient",
          "mrn",
          "member",
          "group",
          "policy",
          "phone",
          "fax",
          "tel",
          "statement",
          "order",
          "rx",
          "receipt",
          "ending",
          "room",
          "suite",
          "ticket",
          "transaction",
          "npi");

  /// A diagnosis without its dot looks like a code of HCPCS.
  private static final Set<String> DIAGNOSIS = Set.of("diagnosis", "dx", "icd", "icd10");

  private CodePosition() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE;
  }

  static Optional<ServiceWords> leading(String words) {
    Matcher found = LEADING.matcher(words.strip());
    if (!found.matches() || isDiagnosis(words)) {
      return Optional.empty();
    }
    String description = Leaders.strip(found.group(2));
    return hasLetters(description)
        ? Optional.of(ServiceWords.behindCode(description, upper(found.group(1)), Optional.empty()))
        : Optional.empty();
  }

  static Optional<ServiceWords> trailing(String words) {
    String text = words.strip();
    Matcher found = TRAILING.matcher(text);
    if (!found.find() || isNumberOfAnotherThing(text.substring(0, found.start()))) {
      return Optional.empty();
    }
    return coded(text.substring(0, found.start()), found.group(2), found.group(1), "");
  }

  static Optional<ServiceWords> bracketed(String words) {
    Matcher found = BRACKETED.matcher(words);
    return found.find()
        ? coded(
            words.substring(0, found.start()),
            found.group(2),
            found.group(1),
            words.substring(found.end()))
        : Optional.empty();
  }

  private static Optional<ServiceWords> coded(String before, String code, String set, String rest) {
    String description = Leaders.strip(before).replaceFirst("[,;]$", "");
    String remainder = Leaders.strip(rest);
    boolean service = hasLetters(description) && !isDiagnosis(description);
    String whole = hasLetters(remainder) ? description + " " + remainder : description;
    return service
        ? Optional.of(ServiceWords.coded(whole, upper(code), system(set)))
        : Optional.empty();
  }

  private static boolean isNumberOfAnotherThing(String before) {
    List<String> words = Words.of(before);
    return before.strip().endsWith("#")
        || words.isEmpty()
        || NUMBERED_THINGS.contains(words.getLast());
  }

  private static Optional<CodeSystem> system(String name) {
    return switch (name == null ? "" : upper(name)) {
      case "CPT" -> Optional.of(CodeSystem.CPT);
      case "HCPCS" -> Optional.of(CodeSystem.HCPCS);
      case "CDT", "ADA" -> Optional.of(CodeSystem.CDT);
      default -> Optional.empty();
    };
  }

  private static boolean isDiagnosis(String words) {
    return Words.of(words).stream().anyMatch(DIAGNOSIS::contains);
  }

  private static boolean hasLetters(String text) {
    return Words.of(text).stream().anyMatch(w -> w.chars().anyMatch(Character::isLetter));
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
