package io.claimport.adapters.documents.pdf.layer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Weighs a document before any library opens it: what its compressed parts become, and
/// whether it is locked.
///
/// PDFBox unpacks a part as a whole, so one of a few kilobytes could fill the memory.
public final class PdfWeight {

  /// What all parts of a document may unpack to.
  private static final long MOST_UNPACKED = 96L * 1024 * 1024;

  /// A document with parts that are packed in ways that are not weighed here.
  private static final int MOST_UNWEIGHED = 256 * 1024;

  private static final int DEEPEST = 3;
  private static final int ZLIB = 0x78;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");
  private static final Pattern OTHER_PACKING =
      Pattern.compile("/(?:LZW(?:Decode)?|RunLengthDecode|ASCII85Decode|A85|ASCIIHexDecode)\\b");

  private final byte[] document;
  private long unpacked;

  public PdfWeight(byte[] document) {
    this.document = document;
  }

  public boolean isLocked() {
    return LOCKED.matcher(text()).find();
  }

  public boolean isTooHeavy() {
    if (document.length > MOST_UNWEIGHED && OTHER_PACKING.matcher(text()).find()) {
      return true;
    }
    for (int at = next(0); at >= 0 && unpacked <= MOST_UNPACKED; at = next(at)) {
      count(document, at, document.length - at, 0);
    }
    return unpacked > MOST_UNPACKED;
  }

  private String text() {
    return new String(document, StandardCharsets.ISO_8859_1);
  }

  /// Where the next compressed part begins.
  private int next(int from) {
    for (int i = from; i + STREAM.length + 2 < document.length; i++) {
      if (Arrays.equals(document, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
        int at = i + STREAM.length;
        while (at < document.length && (document[at] == '\r' || document[at] == '\n')) {
          at++;
        }
        if (at < document.length && document[at] == ZLIB) {
          return at;
        }
      }
    }
    return -1;
  }

  /// Counts what the bytes unpack to; where that is packed again, it is unpacked too.
  private void count(byte[] packed, int from, int size, int depth) {
    byte[] buffer = new byte[64 * 1024];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(packed, from, size);
      boolean first = true;
      while (!inflater.finished() && unpacked <= MOST_UNPACKED) {
        int length = inflater.inflate(buffer);
        if (length == 0) {
          return;
        }
        unpacked += length;
        if (first && buffer[0] == ZLIB && depth < DEEPEST) {
          nested(packed, from, size, depth + 1);
        }
        first = false;
      }
    } catch (DataFormatException _) {
      // damaged: the library will find that out too, and stop where this stopped
    }
  }

  private void nested(byte[] packed, int from, int size, int depth) {
    byte[] inner = new byte[1024 * 1024];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(packed, from, size);
      int length = inflater.inflate(inner);
      count(inner, 0, length, depth);
    } catch (DataFormatException _) {
      // as above
    }
  }
}
