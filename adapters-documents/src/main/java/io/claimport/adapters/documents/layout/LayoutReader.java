package io.claimport.adapters.documents.layout;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.decoding.NumberedLine;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.StatedFields;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/// Reads one of our own text layouts. Which columns mean what is the layout's business.
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
  private final String formLine;
  private final Set<String> titles;

  /// Reads documents that look like this.
  ///
  /// @param formLine the line that marks the layout
  /// @param titles columns that every table of the layout has
  protected LayoutReader(DocumentFormat format, String formLine, Set<String> titles) {
    this.format = format;
    this.formLine = formLine;
    this.titles = Set.copyOf(titles);
  }

  /// Takes over what a line above the table states for all of its rows.
  protected abstract void head(String label, String value, Place place, StatedFields.Builder claim);

  /// Takes over a service line.
  protected abstract void line(RowFields row);

  /// Takes over the totals row.
  protected abstract void totals(RowFields row);

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
    TableWalk walk = new TableWalk(this, receiver);
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

  Set<String> titles() {
    return titles;
  }

  boolean isFormLine(String line) {
    return line.strip().equals(formLine);
  }

  private static Reading unreadable(Place place, String message) {
    return new Reading.Refused(Finding.of(ReadingRules.DOCUMENT_UNREADABLE, place, message));
  }
}
