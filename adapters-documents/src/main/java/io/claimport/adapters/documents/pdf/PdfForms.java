package io.claimport.adapters.documents.pdf;

import io.claimport.adapters.documents.form.Forms;
import io.claimport.adapters.documents.pdf.layer.GlyphLine;
import io.claimport.adapters.documents.sheet.Form;
import io.claimport.adapters.documents.sheet.FormTable;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes down the pages of our own forms. A table goes on from page to page below its
/// repeated titles, and a row from line to line: only its first line has a first column.
final class PdfForms {

  private final List<Form> forms;
  private final Receiver receiver;

  private @Nullable Form form;
  private @Nullable FormTable claim;
  private @Nullable Place begin;
  private @Nullable PdfRuler open;
  private List<String> titles = List.of();
  private PdfRuler.@Nullable Row row;
  private @Nullable Place rowPlace;
  private Place last = Place.DOCUMENT;
  private @Nullable GlyphLine previous;
  private PdfFact fact = PdfFact.NONE;
  private boolean foundTable;
  private boolean foundLines;

  PdfForms(List<Form> forms, Receiver receiver) {
    this.forms = forms;
    this.receiver = receiver;
  }

  /// Whether one of our forms begins on a page.
  static boolean isForm(List<GlyphLine> lines) {
    return lines.stream().anyMatch(line -> formOf(Forms.all(), line).isPresent());
  }

  private static Optional<Form> formOf(List<Form> forms, GlyphLine line) {
    String text = line.text().strip();
    return forms.stream().filter(form -> form.formLine().equals(text)).findFirst();
  }

  Reading read(List<GlyphLine> lines) {
    lines.forEach(this::next);
    finish();
    if (foundLines) {
      return new Reading.Read();
    }
    return new Reading.Refused(
        foundTable
            ? Finding.of(
                ReadingRules.NOT_A_BILL, Place.DOCUMENT, "the document states no billed service")
            : Finding.of(
                ReadingRules.DOCUMENT_UNREADABLE,
                Place.DOCUMENT,
                "the table that this form has cannot be found"));
  }

  private void next(GlyphLine line) {
    Optional<PdfRuler> ruler = PdfRuler.of(line);
    Optional<Form> begun = open == null ? formOf(forms, line) : Optional.empty();
    if (begun.isPresent()) {
      finish();
      form = begun.get();
      claim = new FormTable(begun.get(), receiver);
      begin = null;
    } else if (form != null && claim != null) {
      if (open != null) {
        inTable(open, line, ruler);
      } else if (ruler.isEmpty() || !opens(ruler.get(), form)) {
        head(line, claim);
      }
    }
    previous = line;
  }

  private void inTable(PdfRuler table, GlyphLine line, Optional<PdfRuler> ruler) {
    if (ruler.filter(table::isSame).isPresent()) {
      open = null;
      return;
    }
    List<String> cells = table.cut(line);
    if (row != null && cells.getFirst().isBlank()) {
      row = row.and(cells);
      return;
    }
    flush();
    row = new PdfRuler.Row(titles, cells);
    rowPlace = line.place();
  }

  private boolean opens(PdfRuler ruler, Form current) {
    if (previous == null) {
      return false;
    }
    List<String> found = ruler.cut(previous).stream().map(String::strip).toList();
    if (!new HashSet<>(found).containsAll(current.titles())) {
      return false;
    }
    endFact();
    open = ruler;
    titles = found;
    begin = begin == null ? previous.place() : begin;
    foundTable = true;
    return true;
  }

  private void head(GlyphLine line, FormTable current) {
    if (begin == null) {
      Optional<PdfFact> begun = PdfFact.of(line);
      if (begun.isPresent()) {
        current.head(fact.label(), fact.value().strip(), fact.place());
        fact = begun.get();
      } else {
        fact = fact.and(line);
      }
    }
  }

  private void endFact() {
    if (claim != null) {
      claim.head(fact.label(), fact.value().strip(), fact.place());
    }
    fact = PdfFact.NONE;
  }

  private void flush() {
    if (row != null && rowPlace != null && claim != null) {
      claim.row(row, rowPlace);
      last = rowPlace;
    }
    row = null;
  }

  private void finish() {
    flush();
    if (claim != null && begin != null) {
      foundLines |= claim.handOut(begin, last);
    }
    open = null;
    claim = null;
    form = null;
    fact = PdfFact.NONE;
  }
}
