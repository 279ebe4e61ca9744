package io.claimport.adapters.web.explain;

import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.schema.SchemaField;
import io.claimport.adapters.web.wording.Wording;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.domain.importing.Document;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.FieldOrigin;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Excerpt.Unit;
import io.claimport.domain.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the page of one line item shows.
///
/// @param silent the fields of which the document says nothing
/// @param whole whether all of the document is shown
public record ExplainView(
    Frame frame,
    LineItem item,
    Document document,
    List<Entry> fields,
    List<String> silent,
    List<Noticed> findings,
    List<String> changed,
    Account account,
    Unit unit,
    List<SourceLine> lines,
    boolean whole) {

  /// A document with longer lines needs the width of the page.
  private static final int NARROW = 90;

  /// How a field came to its value.
  ///
  /// @param origin absent where the rules of today would not set it
  /// @param anchor of its place on the page; absent where the document does not show it
  public record Entry(
      SchemaField field, String value, @Nullable FieldOrigin origin, @Nullable String anchor) {

    /// Where the value stands, in parts between which a line may break; none where it stands nowhere.
    public List<String> place() {
      return origin == null || origin.place() == null
          ? List.of()
          : List.of(shortly(origin.place()).split("(?=/)", -1));
    }
  }

  /// A finding about the line or its claim.
  public record Noticed(Finding finding, @Nullable String anchor) {}

  static ExplainView of(Frame frame, Explanation explanation, Excerpt excerpt) {
    Highlights highlights = new Highlights(excerpt);
    List<Entry> entries = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (SchemaField field : SchemaField.all()) {
      String value = field.text(explanation.lineItem());
      if (value.equals(Wording.NOT_STATED)) {
        silent.add(field.label());
      } else {
        entries.add(entry(explanation, field, value, highlights));
      }
    }
    List<Noticed> findings = new ArrayList<>();
    for (Finding finding : explanation.findings()) {
      findings.add(
          new Noticed(
              finding,
              highlights
                  .place(finding.place(), "finding " + finding.rule(), "#findings")
                  .orElse(null)));
    }
    return new ExplainView(
        frame,
        explanation.lineItem(),
        explanation.document(),
        entries,
        silent,
        findings,
        explanation.changedFields().stream().map(SchemaField::new).map(SchemaField::label).toList(),
        new Account(explanation.reconciliation()),
        excerpt.unit(),
        highlights.lines(),
        excerpt.whole());
  }

  private static Entry entry(
      Explanation explanation, SchemaField field, String value, Highlights highlights) {
    FieldOrigin origin =
        explanation.fields().stream()
            .filter(each -> each.field().equals(field.name()))
            .findFirst()
            .orElse(null);
    String anchor =
        origin == null
            ? null
            : highlights.field(explanation.lineItem(), origin, words(field, origin)).orElse(null);
    return new Entry(field, value, origin, anchor);
  }

  private static String words(SchemaField field, FieldOrigin origin) {
    return origin.derived() ? field.label() + " follows from here" : field.label();
  }

  /// The line of a JSON document that is one text is always the first.
  static String shortly(Place place) {
    return switch (place) {
      case Place.Pointer(var line, var pointer) when line == 1 -> pointer;
      case Place.Everywhere _ -> "the document as a whole";
      case Place.TextLine _,
          Place.Row _,
          Place.Cell _,
          Place.PageLine _,
          Place.Segment _,
          Place.Element _,
          Place.Component _,
          Place.Pointer _ ->
          place.text();
    };
  }

  public String silence() {
    return silent.stream().map(label -> "“" + label + "”").collect(Collectors.joining(", "));
  }

  public boolean isPdf() {
    return unit == Unit.PAGE_LINE || document.format().mediaType().startsWith("application/pdf");
  }

  /// Whether the layout of the lines matters and takes the width of the page.
  public boolean isWide() {
    return isPrinted() && lines.stream().anyMatch(line -> line.line().text().length() > NARROW);
  }

  /// Whether columns stand below each other, so that no line may be broken.
  public boolean isPrinted() {
    return unit == Unit.LINE || unit == Unit.PAGE_LINE;
  }

  public String unitWords() {
    return switch (unit) {
      case LINE -> "Each line with its number.";
      case ROW -> "Each row of the table with its number, as a spreadsheet counts them.";
      case SEGMENT -> "One segment on each line, with its number in the file.";
      case PAGE_LINE -> "The text of the pages, line by line.";
      case MEMBER -> "Laid out anew, one value on each line.";
    };
  }

  public String documentAddress() {
    return "/imports/" + item.origin().job() + "/document";
  }
}
