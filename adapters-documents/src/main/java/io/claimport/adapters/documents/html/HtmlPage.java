package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.decoding.NumberedLine;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.domain.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// An HTML document as lines of text: each block of a browser is a line, each row of a
/// table too, with its cells side by side.
final class HtmlPage {

  private static final Set<String> LABELS = Set.of("dt");
  private static final Set<String> BESIDE = Set.of("td", "th", "dd");
  private static final String GAP = "   ";
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u2060]");

  private final List<NumberedLine> lines = new ArrayList<>();
  private final Map<Element, Integer> rows = new HashMap<>();
  private @Nullable Page page;

  private HtmlPage() {}

  static HtmlPage of(Document document) {
    HtmlPage html = new HtmlPage();
    Writing writing = html.new Writing();
    document.body().traverse(writing);
    writing.endLine();
    html.page = Page.of(html.lines);
    return html;
  }

  Page page() {
    return page == null ? Page.of(lines) : page;
  }

  /// The line that a row of a table became.
  Optional<PageLine> lineOf(Element row) {
    return Optional.ofNullable(rows.get(row)).map(number -> page().lines().get(number - 1));
  }

  /// Writes the lines down while the document is walked through.
  private final class Writing implements NodeVisitor {

    private final StringBuilder line = new StringBuilder();
    private @Nullable Place place;
    private @Nullable Element row;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        words(text);
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (LABELS.contains(element.normalName()) || isLabelCell(element)) {
          colon();
        } else if (element.nameIs("tr") || (element.isBlock() && !isBeside(element))) {
          endLine();
        }
      }
    }

    private void open(Element element) {
      if (element.nameIs("tr")) {
        endLine();
        row = element;
      } else if (isBeside(element)) {
        line.append(line.isEmpty() ? "" : GAP);
      } else if (element.nameIs("br") || (element.isBlock() && !isInCell(element))) {
        endLine();
      }
    }

    private void words(TextNode text) {
      boolean preformatted = isPreformatted(text);
      String[] parts =
          preformatted ? text.getWholeText().split("\n", -1) : new String[] {flowing(text)};
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          endLine();
        }
        if (!parts[i].isBlank()) {
          place = place == null ? placeOf(text, preformatted ? i : 0) : place;
          line.append(parts[i]);
        } else if (!line.isEmpty()) {
          line.append(' ');
        }
      }
    }

    /// A no-break space stays: it may be all that keeps two facts apart.
    private static String flowing(TextNode text) {
      String seen = INVISIBLE.matcher(text.getWholeText()).replaceAll("");
      return BLANKS.matcher(seen).replaceAll(" ");
    }

    private static Place placeOf(TextNode text, int linesBelow) {
      return Places.of(text) instanceof Place.TextLine(var number)
          ? new Place.TextLine(number + linesBelow)
          : Place.DOCUMENT;
    }

    private static boolean isPreformatted(TextNode text) {
      Element parent = text.parent();
      return parent != null && parent.closest("pre") != null;
    }

    /// A row of two cells is a label and its value.
    private static boolean isLabelCell(Element element) {
      boolean cell = element.nameIs("td") || element.nameIs("th");
      Element row = element.parent();
      return cell
          && row != null
          && row.childrenSize() == 2
          && element.elementSiblingIndex() == 0
          && !element.text().isEmpty();
    }

    private void colon() {
      String written = line.toString().stripTrailing();
      if (!written.isEmpty() && !written.endsWith(":")) {
        line.setLength(written.length());
        line.append(':');
      }
    }

    private static boolean isBeside(Element element) {
      return BESIDE.contains(element.normalName());
    }

    private static boolean isInCell(Element element) {
      Element parent = element.parent();
      return parent != null && isBeside(parent) && parent.childrenSize() == 1;
    }

    void endLine() {
      String text = line.toString().replace('\n', ' ').stripTrailing();
      if (!text.isBlank()) {
        int number = lines.size() + 1;
        lines.add(new NumberedLine(number, text, place == null ? Place.DOCUMENT : place));
        if (row != null) {
          rows.putIfAbsent(row, number);
        }
      }
      line.setLength(0);
      place = null;
    }
  }
}
