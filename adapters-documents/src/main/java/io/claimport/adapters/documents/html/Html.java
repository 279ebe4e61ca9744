package io.claimport.adapters.documents.html;

import io.claimport.domain.importing.DocumentFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What writer and reader of HTML agree on, and how HTML is told from other XML.
final class Html {

  static final DocumentFormat FORMAT = new DocumentFormat("html", "html", "text/html");

  /// Says of an element which of our forms it is.
  static final String FORM_ATTRIBUTE = "data-form";

  private static final Pattern FIRST_ELEMENT =
      Pattern.compile("<([a-zA-Z][a-zA-Z0-9:]*)(?=[\\s>/])");
  private static final Set<String> WHOLE = Set.of("html", "head", "body");
  private static final Set<String> PARTS =
      Set.of(
          "table", "div", "section", "main", "article", "header", "p", "h1", "h2", "h3", "pre",
          "style", "meta", "title", "span", "center", "form", "ul", "ol", "dl");

  /// How a document begins.
  enum Beginning {
    DOCUMENT,
    FRAGMENT,
    OTHER
  }

  private Html() {}

  /// Judges by the first element, whatever declarations and comments stand before it.
  static Beginning beginning(String head) {
    String text = head.stripLeading();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1).stripLeading();
    }
    if (!text.startsWith("<")) {
      return Beginning.OTHER;
    }
    if (text.regionMatches(true, 0, "<!doctype html", 0, "<!doctype html".length())) {
      return Beginning.DOCUMENT;
    }
    Matcher element = FIRST_ELEMENT.matcher(withoutComments(text));
    String name = element.find() ? element.group(1).toLowerCase(Locale.ROOT) : "";
    if (WHOLE.contains(name)) {
      return Beginning.DOCUMENT;
    }
    return PARTS.contains(name) ? Beginning.FRAGMENT : Beginning.OTHER;
  }

  private static String withoutComments(String text) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    int comment = text.indexOf("<!--");
    while (comment >= 0) {
      rest.append(text, from, comment);
      int end = text.indexOf("-->", comment);
      from = end < 0 ? text.length() : end + "-->".length();
      comment = text.indexOf("<!--", from);
    }
    return rest.append(text.substring(from)).toString();
  }
}
