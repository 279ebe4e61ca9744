package io.claimport.adapters.documents.pdf;

import io.claimport.adapters.documents.decoding.Decoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// What the bundled font can show: Latin, Greek, Cyrillic and some more.
///
/// A character that it does not have becomes a question mark, openly, and one that looks
/// like another becomes that one: a fixed blank is a blank.
public final class PdfText {

  private static final String UNKNOWN = "?";

  /// Combining, formatting and right-to-left characters would not stand where they are
  /// read.
  private static final int FIRST_COMBINING = 0x300;

  private static final int LAST_COMBINING = 0x36F;

  private PdfText() {}

  /// Loaded on first use.
  private static final class Characters {

    private static final CmapLookup ALL = lookup();

    private static CmapLookup lookup() {
      try {
        TrueTypeFont font = BundledFonts.open();
        return font.getUnicodeCmapLookup();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The text as a page shows it and as it is read back.
  public static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    Decoding.oneLine(text).codePoints().mapToObj(PdfText::printable).forEach(printable::append);
    return printable.toString().strip();
  }

  private static String printable(int character) {
    int glyph = Characters.ALL.getGlyphId(character);
    List<Integer> same = glyph == 0 ? List.of() : Characters.ALL.getCharCodes(glyph);
    Optional<Integer> first = Optional.ofNullable(same).flatMap(c -> c.stream().findFirst());
    return first.filter(PdfText::isPlain).map(Character::toString).orElse(UNKNOWN);
  }

  private static boolean isPlain(int character) {
    byte direction = Character.getDirectionality(character);
    boolean leftToRight =
        direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
            && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    boolean combining = character >= FIRST_COMBINING && character <= LAST_COMBINING;
    return leftToRight && !combining && Character.getType(character) != Character.FORMAT;
  }
}
