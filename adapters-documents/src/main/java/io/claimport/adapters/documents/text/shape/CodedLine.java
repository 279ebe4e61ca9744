package io.claimport.adapters.documents.text.shape;

import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.domain.code.CodeSystem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that begins like a service, with the name of a code set and a code of such a
/// shape: `CPT 99213 - Office visit`.
///
/// @param code as written, with modifiers that hang on it
/// @param rest whatever stands behind the code
public record CodedLine(CodeSystem system, String code, String rest) {

  private static final Pattern CODED =
      Pattern.compile(
          "\\s*(CPT|CDT|HCPCS)\u00AE?[ :#]{1,3}"
              + "((?:\\d{4}[0-9AFMTU]|[A-V]\\d{4})(?:-[A-Z0-9]{2}){0,4})"
              + "(?![A-Z0-9])(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY_CODE = Pattern.compile("\\b(?:\\d{4}[0-9AFMTU]|[A-V]\\d{4})\\b");

  private static final Pattern ANY_DATE = Pattern.compile("\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}");

  /// Takes a line apart; nothing if it does not begin so.
  public static Optional<CodedLine> of(String line) {
    Matcher coded = CODED.matcher(line);
    if (!coded.matches()) {
      return Optional.empty();
    }
    CodeSystem system = CodeSystem.valueOf(coded.group(1).toUpperCase(Locale.ROOT));
    return Optional.of(new CodedLine(system, coded.group(2), coded.group(3)));
  }

  ServiceWords words() {
    return ServiceWords.behindCode(Leaders.strip(rest), code, Optional.of(system));
  }

  /// Whether there is something in the shape of a code or of a date anywhere in the text:
  /// then it is a line of another layout.
  public static boolean mentionsCodeOrDate(String text) {
    return ANY_CODE.matcher(text).find() || ANY_DATE.matcher(text).find();
  }
}
