package io.claimport.adapters.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// The one font that there is: Liberation Sans (SIL Open Font License 1.1), which comes
/// with PDFBox.
///
/// Without this, PDFBox would search the whole machine for fonts and write what it finds
/// into the home folder; and a document would look otherwise on another machine.
final class BundledFonts implements FontMapper {

  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /// Kept here, for a logger that nobody holds is forgotten with its level.
  private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

  private final TrueTypeFont font = open();

  private BundledFonts() {}

  /// Makes PDFBox use this font and nothing else. Repeating it changes nothing.
  static void use() {
    Installed.once();
  }

  /// Installs on first use, once for all threads.
  private static final class Installed {

    static {
      LIBRARY.setLevel(Level.OFF);
      FONTS.setLevel(Level.OFF);
      FontMappers.set(new BundledFonts());
    }

    private static void once() {
      // whoever asks makes the class be initialised
    }
  }

  static TrueTypeFont open() {
    try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE))) {
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, PDCIDSystemInfo systemInfo) {
    return new CIDFontMapping(null, font, true);
  }
}
