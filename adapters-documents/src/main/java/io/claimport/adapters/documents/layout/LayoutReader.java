package io.claimport.adapters.documents.layout;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.decoding.NumberedLine;
import io.claimport.adapters.documents.sheet.Form;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Reads one of our own forms as text. Which columns mean what is the form's business.
///
/// Each table of the document is one claim: its rows are the lines, its totals row states
/// what the claim states. A row that does not line up with the columns is left out with a
/// finding, never read by guess.
public abstract class LayoutReader implements DocumentReader {

  /// The largest document that is read; the portals' largest is a fifth of it.
  public static final long LARGEST_BYTES = 16L * 1024 * 1024;

  /// The most service lines of one document.
  public static final int MOST_ROWS = 50_000;

  /// How far down a document may carry its form line.
  private static final int LETTERHEAD_LINES = 40;

  private final DocumentFormat format;
  private final Form form;

  /// Reads documents of a form.
  protected LayoutReader(DocumentFormat format, Form form) {
    this.format = format;
    this.form = form;
  }

  @Override
  public final DocumentFormat format() {
    return format;
  }

  @Override
  public final Recognition recognize(byte[] head) {
    boolean marked =
        Decoding.head(head).stream()
            .flatMap(String::lines)
            .limit(LETTERHEAD_LINES)
            .anyMatch(this::isFormLine);
    return marked ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public final Reading read(SpooledDocument document, Receiver receiver) {
    if (document.size() > LARGEST_BYTES) {
      return unreadable(Place.DOCUMENT, "the document is larger than this format may be");
    }
    TableWalk walk = new TableWalk(form, receiver);
    try (BufferedReader lines = Decoding.open(document)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        walk.next(new NumberedLine(number, line));
        if (walk.rows() > MOST_ROWS) {
          return unreadable(
              new Place.TextLine(number), "the document has more rows than this format may have");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    walk.finish();
    if (!walk.foundTable()) {
      return unreadable(Place.DOCUMENT, "the table that this format has cannot be found");
    }
    return walk.foundLines()
        ? new Reading.Read()
        : new Reading.Refused(
            Finding.of(
                ReadingRules.NOT_A_BILL, Place.DOCUMENT, "the document states no billed service"));
  }

  private boolean isFormLine(String line) {
    return line.strip().equals(form.formLine());
  }

  private static Reading unreadable(Place place, String message) {
    return new Reading.Refused(Finding.of(ReadingRules.DOCUMENT_UNREADABLE, place, message));
  }
}
