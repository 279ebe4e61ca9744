package io.claimport.adapters.documents.pdf.layer;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the characters off the pages, with a limit on how much work a document may make.
public final class PdfGlyphs extends PDFTextStripper {

  private static final int MOST_GLYPHS = 3_000_000;
  private static final int MOST_OPERATORS = 10_000_000;

  private final List<GlyphLine> lines = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private int glyphCount;
  private int operatorCount;

  private PdfGlyphs() {}

  /// Says that a document makes more work than any statement.
  public static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    TooMuch() {
      super("the document has more content than a statement may have");
    }
  }

  /// The lines of all pages.
  public static List<GlyphLine> lines(PDDocument document) throws IOException {
    PdfGlyphs stripper = new PdfGlyphs();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.writeText(document, Writer.nullWriter());
      stripper.lines.addAll(GlyphLine.of(page, stripper.glyphs));
      stripper.glyphs = new ArrayList<>();
    }
    return stripper.lines;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operatorCount++;
    if (operatorCount > MOST_OPERATORS) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  /// A character whose font does not tell what it means is none.
  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text != null && !text.isEmpty() && glyphCount < MOST_GLYPHS) {
      glyphCount++;
      glyphs.add(
          new Glyph(
              getCurrentPageNo(),
              position.getXDirAdj(),
              position.getYDirAdj(),
              position.getWidthDirAdj(),
              Math.max(1, position.getFontSizeInPt()),
              text));
    } else if (glyphCount >= MOST_GLYPHS) {
      operatorCount = MOST_OPERATORS;
    }
  }
}
