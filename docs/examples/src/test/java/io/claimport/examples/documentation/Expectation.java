package io.claimport.examples.documentation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Pattern;

/// What a page says that a command prints.
///
/// `…` within a line stands for any text, and a line that is nothing but `…` for any lines. JSON may
/// be laid out in any way and is compared value by value: there `…` in a text stands for any text,
/// as a value for any value, and among the members of an object or the elements of an array for any
/// more of them.
record Expectation(List<String> lines) {

  static final String ANYTHING = "…";

  boolean isMetBy(String said) {
    String expected = String.join("\n", lines);
    return isJson(expected) ? isMetByJson(expected, said) : isMetByText(said);
  }

  private boolean isMetByText(String said) {
    StringBuilder pattern = new StringBuilder();
    for (String line : lines) {
      pattern.append(line.strip().equals(ANYTHING) ? "(?:.*\n)*?" : text(line) + "\n");
    }
    String whole = said.isEmpty() || said.endsWith("\n") ? said : said + "\n";
    return Pattern.matches(pattern.toString(), whole.replace("\r\n", "\n"));
  }

  private static boolean isMetByJson(String expected, String said) {
    try {
      return JsonPattern.of(expected).matches(said);
    } catch (JsonProcessingException _) {
      return false;
    }
  }

  static boolean isJson(String text) {
    return text.startsWith("{") || text.startsWith("[");
  }

  /// A regular expression for a text in which `…` stands for any text.
  static String text(String pattern) {
    return Pattern.quote(pattern).replace(ANYTHING, "\\E.*\\Q");
  }
}
