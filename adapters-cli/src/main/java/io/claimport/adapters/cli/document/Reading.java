package io.claimport.adapters.cli.document;

import static io.claimport.adapters.cli.output.Value.text;

import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.Documents;
import io.claimport.adapters.cli.schema.Findings;
import io.claimport.adapters.cli.schema.LineItems;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Style;
import io.claimport.domain.importing.Document;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.normalization.Finding;
import java.util.List;

/// What came of reading one document.
record Reading(Document document, List<LineItem> lineItems, List<Finding> findings) {

  private static final Shape<Reading> SHAPE =
      Shape.<Reading>empty()
          .with("document", reading -> Documents.LOOSE.of(reading.document()))
          .with("line_items", reading -> LineItems.SHAPE.all(reading.lineItems()))
          .with("findings", reading -> Findings.SHAPE.all(reading.findings()));

  private static final Shape<FileLine> FILE_LINE =
      Shape.<FileLine>empty()
          .with("file_name", line -> text(line.fileName()))
          .with(LineItems.SHAPE, FileLine::item);

  private record FileLine(String fileName, LineItem item) {}

  /// An answer for all documents.
  ///
  /// @param many whether several were asked for: then JSON is a list, whatever became of them
  static Answer<?> answer(List<Reading> readings, boolean many) {
    Value json = many ? SHAPE.all(readings) : SHAPE.of(readings.getFirst());
    List<FileLine> lines =
        readings.stream().flatMap(reading -> reading.fileLines().stream()).toList();
    return new Answer<>(json, FILE_LINE, lines, printer -> readings.forEach(r -> r.print(printer)));
  }

  private List<FileLine> fileLines() {
    return lineItems.stream().map(item -> new FileLine(document.fileName(), item)).toList();
  }

  private void print(Printer printer) {
    printer.line(printer.styled(Documents.summary(document), Style.STRONG));
    printer.line("");
    if (!lineItems.isEmpty()) {
      LineItems.print(lineItems, LineItemTotals.of(lineItems), printer);
      printer.line("");
    }
    Findings.print(findings, printer);
    printer.line("");
  }
}
