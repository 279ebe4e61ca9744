package io.claimport.adapters.documents.fhir.json;

import io.claimport.adapters.documents.decoding.EightBytes;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The lines of a document in UTF-8, one after the other. Only one is held.
///
/// Lines end as people let them end: with a line feed, a carriage return or both.
public final class ByteLines implements Closeable {

  private static final int FIRST_BUFFER = 256 * 1024;

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[FIRST_BUFFER];

  /// The line is `buffer[start, end)`; what was read behind it ends at `limit`.
  private int start;

  private int end;
  private int limit;
  private int number;
  private boolean tooLong;

  /// Of what was forgotten of a line that is too long, its ends that are no blanks.
  private byte first;

  private byte last;
  private boolean finished;
  private boolean afterReturn;

  /// @param longest a line of more bytes is passed over
  public ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /// Goes to the next line. Says whether there is one.
  public boolean next() throws IOException {
    start = number == 0 ? 0 : Math.min(end + 1, limit);
    tooLong = false;
    first = 0;
    last = 0;
    if (afterReturn && hasByte() && buffer[start] == '\n') {
      start++;
    }
    end = start;
    if (!hasByte()) {
      return false;
    }
    number++;
    while (!findEnd() && fill()) {
      // until the whole line is there
    }
    afterReturn = end < limit && buffer[end] == '\r';
    return true;
  }

  /// Goes to the next line that is not blank. Says whether there is one.
  public boolean nextText() throws IOException {
    boolean found = next();
    while (found && isBlank()) {
      found = next();
    }
    return found;
  }

  private boolean hasByte() throws IOException {
    end = start;
    return start < limit || fill();
  }

  private boolean findEnd() {
    byte[] bytes = buffer;
    int position = end;
    int last = limit;
    while (position + EightBytes.COUNT <= last && !endsALine(EightBytes.at(bytes, position))) {
      position += EightBytes.COUNT;
    }
    while (position < last && bytes[position] != '\n' && bytes[position] != '\r') {
      position++;
    }
    end = position;
    return position < last;
  }

  private static boolean endsALine(long eight) {
    return EightBytes.holdControl(eight)
        && (EightBytes.hold(eight, '\n') || EightBytes.hold(eight, '\r'));
  }

  /// Reads on behind what is there. Of a line that is too long the beginning is forgotten.
  private boolean fill() throws IOException {
    if (finished) {
      return false;
    }
    if (limit - start > longest) {
      forget();
    }
    if (limit == buffer.length) {
      makeRoom();
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    finished = count < 0;
    limit += Math.max(0, count);
    return !finished;
  }

  private void forget() {
    end = limit;
    if (holdsText()) {
      first = tooLong && first != 0 ? first : buffer[trimmedStart()];
      last = buffer[trimmedEnd() - 1];
    }
    tooLong = true;
    limit = start;
    end = start;
  }

  private void makeRoom() {
    int held = limit - start;
    byte[] room = held > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
    System.arraycopy(buffer, start, room, 0, held);
    buffer = room;
    end -= start;
    start = 0;
    limit = held;
  }

  /// The bytes among which the line is, until the next one is asked for.
  byte[] bytes() {
    return buffer;
  }

  int from() {
    return start;
  }

  int length() {
    return end - start;
  }

  /// Counted from 1.
  public int number() {
    return number;
  }

  /// Whether the line has more bytes than are held.
  public boolean isTooLong() {
    return tooLong;
  }

  public boolean isBlank() {
    return !tooLong && !holdsText();
  }

  private boolean holdsText() {
    return trimmedEnd() > trimmedStart();
  }

  /// Whether the first character that is no blank is this one.
  public boolean startsWith(char character) {
    return (first == 0 && holdsText() ? buffer[trimmedStart()] : first) == character;
  }

  /// Whether the last character that is no blank is this one.
  public boolean endsWith(char character) {
    return (holdsText() ? buffer[trimmedEnd() - 1] : last) == character;
  }

  private int trimmedStart() {
    int position = start;
    while (position < end && isSpace(buffer[position])) {
      position++;
    }
    return position;
  }

  private int trimmedEnd() {
    int position = end;
    while (position > start && isSpace(buffer[position - 1])) {
      position--;
    }
    return position;
  }

  private static boolean isSpace(byte character) {
    return character == ' ' || character == '\t';
  }

  @Override
  public void close() throws IOException {
    buffer = Arrays.copyOf(buffer, 0);
    in.close();
  }
}
