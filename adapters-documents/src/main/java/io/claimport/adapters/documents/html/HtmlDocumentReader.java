package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.decoding.NumberedLine;
import io.claimport.adapters.documents.form.Forms;
import io.claimport.adapters.documents.sheet.Form;
import io.claimport.adapters.documents.text.PageReading;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads statements in HTML: our own forms by their columns, everything else by the
/// headings of its tables, or as the text that a browser would show.
public final class HtmlDocumentReader implements DocumentReader {

  /// The largest document that is read. A page for people has some kilobytes.
  private static final long LARGEST_BYTES = 8L * 1024 * 1024;

  private static final int MOST_LINES = 20_000;

  /// Each element takes a hundred times the room of its tag. A page with as many services as
  /// lines are read has fewer.
  private static final int MOST_TAGS = 200_000;

  /// The deepest nesting that is read; browsers too give up at about this depth.
  private static final int DEEPEST = 500;

  @Override
  public DocumentFormat format() {
    return Html.FORMAT;
  }

  @Override
  public Recognition recognize(byte[] head) {
    return switch (Decoding.head(head).map(Html::beginning).orElse(Html.Beginning.OTHER)) {
      case DOCUMENT -> Recognition.CERTAIN;
      case FRAGMENT -> Recognition.POSSIBLE;
      case OTHER -> Recognition.NO;
    };
  }

  @Override
  public Reading read(SpooledDocument document, Receiver receiver) {
    if (document.size() > LARGEST_BYTES) {
      return unreadable("the document is larger than HTML may be");
    }
    if (recognize(head(document)) == Recognition.NO) {
      return unreadable("the document is not HTML");
    }
    String text = text(document);
    if (text.chars().filter(character -> character == '<').limit(MOST_TAGS + 1L).count()
        > MOST_TAGS) {
      return unreadable("the document has more elements than HTML may have");
    }
    Document page = parse(text);
    List<FormOnPage> forms = forms(page);
    if (!forms.isEmpty()) {
      return FormReading.read(forms, receiver);
    }
    HtmlPage html = HtmlPage.of(page);
    if (html.page().lines().size() > MOST_LINES) {
      return unreadable("the document has more lines than HTML may have");
    }
    return new PageReading(html.page(), receiver).read(HtmlTables.explain(page, html));
  }

  /// Line ends of every kind count, and so each place is that of the document as it came.
  private static String text(SpooledDocument document) {
    return Decoding.lines(document).stream()
        .map(NumberedLine::text)
        .collect(Collectors.joining("\n"));
  }

  private static Document parse(String text) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    Document page = parser.parseInput(text, "");
    page.select("script, style, template, noscript, head, svg, iframe, object").remove();
    return page;
  }

  private static List<FormOnPage> forms(Document page) {
    return page.getElementsByAttribute(Html.FORM_ATTRIBUTE).stream()
        .flatMap(element -> form(element).stream())
        .toList();
  }

  private static Optional<FormOnPage> form(Element element) {
    String name = element.attr(Html.FORM_ATTRIBUTE);
    Optional<Form> form = Forms.all().stream().filter(f -> f.formLine().equals(name)).findFirst();
    return form.map(known -> new FormOnPage(known, element));
  }

  private static Reading unreadable(String message) {
    return new Reading.Refused(
        Finding.of(ReadingRules.DOCUMENT_UNREADABLE, Place.DOCUMENT, message));
  }

  private static byte[] head(SpooledDocument document) {
    try (InputStream in = document.open()) {
      return in.readNBytes(HEAD_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
