package io.claimport.adapters.documents.pdf;

import io.claimport.adapters.documents.decoding.NumberedLine;
import io.claimport.adapters.documents.form.Forms;
import io.claimport.adapters.documents.pdf.layer.GlyphLine;
import io.claimport.adapters.documents.pdf.layer.PdfGlyphs;
import io.claimport.adapters.documents.pdf.layer.PdfWeight;
import io.claimport.adapters.documents.text.PageReading;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads statements in PDF from their text: our own forms by their columns, everything
/// else as the lines of text that a page shows.
///
/// A scan without text, a document that is locked and one that would unpack to more than
/// any statement are refused, each with its reason.
public final class PdfDocumentReader implements DocumentReader {

  private static final long LARGEST_BYTES = 24L * 1024 * 1024;
  private static final int MOST_PAGES = 2_000;
  private static final int MOST_LINES = 20_000;

  /// How far from its beginning a document may carry its mark.
  private static final int MARK_WITHIN = 1_024;

  @Override
  public DocumentFormat format() {
    return Pdf.FORMAT;
  }

  @Override
  public Recognition recognize(byte[] head) {
    int length = Math.min(head.length, MARK_WITHIN);
    String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    return start.stripLeading().startsWith(Pdf.MAGIC) ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public Reading read(SpooledDocument document, Receiver receiver) {
    return switch (extract(document)) {
      case Extraction.Lines(var lines) -> read(lines, receiver);
      case Extraction.Failed(var message) -> unreadable(message);
    };
  }

  /// The lines of all pages; none where the document cannot be read.
  public List<GlyphLine> lines(SpooledDocument document) {
    return switch (extract(document)) {
      case Extraction.Lines(var lines) -> lines;
      case Extraction.Failed _ -> List.of();
    };
  }

  private Extraction extract(SpooledDocument document) {
    if (document.size() > LARGEST_BYTES) {
      return new Extraction.Failed("the document is larger than a PDF may be");
    }
    byte[] bytes = bytes(document);
    if (recognize(bytes) == Recognition.NO) {
      return new Extraction.Failed("the document is not a PDF");
    }
    PdfWeight weight = new PdfWeight(bytes);
    if (weight.isLocked()) {
      return new Extraction.Failed("the document is locked with a password");
    }
    return weight.isTooHeavy()
        ? new Extraction.Failed("the document unpacks to more than a statement may have")
        : extract(bytes);
  }

  private static Reading read(List<GlyphLine> lines, Receiver receiver) {
    if (PdfForms.isForm(lines)) {
      return new PdfForms(Forms.all(), receiver).read(lines);
    }
    List<NumberedLine> numbered = WrappedLines.joined(lines);
    if (numbered.stream().allMatch(NumberedLine::isBlank)) {
      return unreadable("the document has no text: a scan, perhaps");
    }
    if (numbered.size() > MOST_LINES) {
      return unreadable("the document has more lines than a PDF may have");
    }
    return new PageReading(Page.of(numbered), receiver).read();
  }

  /// What came out of the library.
  private sealed interface Extraction {
    record Lines(List<GlyphLine> lines) implements Extraction {}

    record Failed(String message) implements Extraction {}
  }

  /// The library throws whatever it likes at a damaged document, and it descends into
  /// nested ones by recursion.
  private static Extraction extract(byte[] bytes) {
    BundledFonts.use();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        return new Extraction.Failed("the document is locked with a password");
      }
      return document.getNumberOfPages() > MOST_PAGES
          ? new Extraction.Failed("the document has more pages than a statement may have")
          : new Extraction.Lines(PdfGlyphs.lines(document));
    } catch (InvalidPasswordException _) {
      return new Extraction.Failed("the document is locked with a password");
    } catch (PdfGlyphs.TooMuch _) {
      return new Extraction.Failed("the document has more content than a statement may have");
    } catch (IOException | RuntimeException | StackOverflowError _) {
      return new Extraction.Failed("the document is damaged");
    }
  }

  private static byte[] bytes(SpooledDocument document) {
    try (InputStream in = document.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading unreadable(String message) {
    return new Reading.Refused(
        Finding.of(ReadingRules.DOCUMENT_UNREADABLE, Place.DOCUMENT, message));
  }
}
