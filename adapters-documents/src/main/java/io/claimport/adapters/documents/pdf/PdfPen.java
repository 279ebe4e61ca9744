package io.claimport.adapters.documents.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Writes and draws on the pages of one document, in one font. Bold is the same font with
/// its outline drawn.
final class PdfPen {

  private static final float UNITS = 1_000f;
  private static final float OUTLINE = 0.035f;
  private static final float FULL = 100f;

  private final PDDocument document;
  private final PDFont font;
  private PDPageContentStream content;

  PdfPen(PDDocument document, PDPage first) throws IOException {
    this.document = document;
    this.font = PDType0Font.load(document, BundledFonts.open(), true);
    this.content = new PDPageContentStream(document, first);
  }

  /// Goes on to another page.
  void turnTo(PDPage page) throws IOException {
    content.close();
    content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
  }

  void close() throws IOException {
    content.close();
  }

  float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / UNITS * size;
  }

  void text(String text, float x, float y, Ink ink) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    content.beginText();
    content.setFont(font, ink.size());
    content.setNonStrokingColor(ink.color());
    content.setStrokingColor(ink.color());
    content.setLineWidth(OUTLINE * ink.size());
    content.setRenderingMode(ink.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  /// Writes text that ends at a place.
  void textBefore(String text, float right, float y, Ink ink) throws IOException {
    text(text, right - width(text, ink.size()), y, ink);
  }

  /// Draws a rule of exactly this width, as text: so it can be found again.
  void rule(float x, float y, float width, Ink ink) throws IOException {
    float one = width(String.valueOf(Pdf.RULE), ink.size());
    int count = Math.max(1, Math.round(width / one));
    content.beginText();
    content.setFont(font, ink.size());
    content.setNonStrokingColor(ink.color());
    content.setRenderingMode(RenderingMode.FILL);
    content.setHorizontalScaling(FULL * width / (count * one));
    content.newLineAtOffset(x, y);
    content.showText(String.valueOf(Pdf.RULE).repeat(count));
    content.setHorizontalScaling(FULL);
    content.endText();
  }

  void fill(float x, float y, float width, float height, Color color) throws IOException {
    content.setNonStrokingColor(color);
    content.addRect(x, y, width, height);
    content.fill();
  }

  /// Breaks a text into lines, behind a blank where there is one. Put together again the
  /// lines are the text, blank for blank.
  List<String> wrapped(String text, float width, float size) throws IOException {
    List<String> lines = new ArrayList<>();
    int[] characters = text.codePoints().toArray();
    int start = 0;
    int afterBlank = 0;
    float used = 0;
    for (int i = 0; i < characters.length; i++) {
      float one = width(Character.toString(characters[i]), size);
      if (used + one > width && i > start && characters[i] != ' ') {
        int end = afterBlank > start ? afterBlank : i;
        lines.add(new String(characters, start, end - start));
        start = end;
        used = width(new String(characters, start, i - start), size);
      } else if (used > width + Pdf.SLACK && i > start) {
        lines.add(new String(characters, start, i - start));
        start = i;
        used = 0;
      }
      used += one;
      afterBlank = characters[i] == ' ' ? i + 1 : afterBlank;
    }
    lines.add(new String(characters, start, characters.length - start));
    return lines;
  }

  /// How something is written.
  record Ink(float size, Color color, boolean bold) {

    Ink inBold() {
      return new Ink(size, color, true);
    }
  }
}
