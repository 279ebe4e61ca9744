package io.claimport.adapters.documents.x12.segment;

import io.claimport.domain.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Walks through the segments of an X12 file, with one buffer for files of any size.
///
/// Line ends, blank lines and indentation between segments are passed over, and line ends within a
/// segment too, where they are not what ends one. An interchange header may stand before any
/// segment; from there on its delimiters hold.
public final class SegmentStream implements AutoCloseable {

  /// A longer segment is no segment: something is wrong with the file.
  static final int LONGEST_SEGMENT = 1024 * 1024;

  private static final int BUFFER = 64 * 1024;
  private static final byte PLAIN = 0;
  private static final byte ELEMENT = 1;
  private static final byte TERMINATOR = 2;
  private static final byte LINE_END = 3;

  private final InputStream in;
  private final Departures departures;
  private final Segment segment = new Segment();
  private final byte[] kinds = new byte[256];
  private byte[] bytes = new byte[BUFFER];
  private int position;
  private int limit;
  private boolean exhausted;
  private int ordinal;
  private @Nullable Delimiters delimiters;
  private Ending ending = Ending.COMPLETE;

  /// How the file ended, once there is no next segment.
  public enum Ending {
    COMPLETE,
    /// The last segment lacks its end and was left out.
    CUT,
    /// A segment is too long for one.
    TOO_LONG,
    /// It does not begin as an X12 file.
    NOT_X12
  }

  public SegmentStream(InputStream in, Departures departures) {
    this.in = in;
    this.departures = departures;
  }

  /// The segment that was reached by the last call of [#next()].
  public Segment segment() {
    return segment;
  }

  public Ending ending() {
    return ending;
  }

  /// Whether it began as an X12 file, once there is no next segment.
  public boolean isX12() {
    return delimiters != null;
  }

  /// Goes to the next segment, if there is one.
  public boolean next() {
    while (ending == Ending.COMPLETE && passBlanks() && isReadable()) {
      int end = scan();
      if (end >= 0 && take(end)) {
        return true;
      }
    }
    return false;
  }

  /// Whether something stands behind blanks and terminators.
  private boolean passBlanks() {
    byte terminator = delimiters == null ? (byte) ' ' : delimiters.terminator();
    while (true) {
      while (position < limit) {
        byte character = bytes[position];
        if (Characters.isBlank(character) || character == terminator || isByteOrderMark()) {
          position++;
        } else {
          return true;
        }
      }
      if (!fill()) {
        return false;
      }
    }
  }

  /// One byte of the mark that files which were put together carry in their middle.
  private boolean isByteOrderMark() {
    byte character = bytes[position];
    return character == (byte) 0xEF || character == (byte) 0xBB || character == (byte) 0xBF;
  }

  /// Learns the delimiters where the file begins, and again at each interchange.
  private boolean isReadable() {
    boolean first = delimiters == null;
    byte initial = bytes[position];
    if (!first && initial != 'I' && initial != 'i') {
      return true;
    }
    int window = first ? BUFFER - 1 : DelimiterSearch.WINDOW;
    while (limit - position < window && fill()) {
      // until there is enough to see
    }
    DelimiterSearch search =
        new DelimiterSearch(bytes, position, Math.min(limit, position + window));
    if (!first && !search.isInterchange()) {
      return true;
    }
    DelimiterSearch.Opening opening = search.find();
    if (opening != null) {
      use(opening);
    } else if (first) {
      ending = Ending.NOT_X12;
    }
    return delimiters != null;
  }

  private void use(DelimiterSearch.Opening opening) {
    Delimiters found = opening.delimiters();
    delimiters = found;
    Arrays.fill(kinds, PLAIN);
    kinds['\n'] = LINE_END;
    kinds['\r'] = LINE_END;
    kinds[found.element() & 0xFF] = ELEMENT;
    kinds[found.terminator() & 0xFF] = TERMINATOR;
    if (opening.departure() != null) {
      departures.note(opening.departure(), new Place.Segment(ordinal + 1));
    }
  }

  /// Where the segment ends that begins at the position; negative if it does not end.
  private int scan() {
    segment.begin(bytes, position);
    boolean wrapped = false;
    int i = position;
    while (true) {
      byte[] buffer = bytes;
      int end = limit;
      while (i < end) {
        byte kind = kinds[buffer[i] & 0xFF];
        if (kind != PLAIN) {
          if (kind == ELEMENT) {
            segment.nextElement(i + 1);
          } else if (kind == TERMINATOR) {
            position = i + 1;
            return wrapped ? unwrap(i) : i;
          } else {
            wrapped = true;
          }
        }
        i++;
      }
      if (i - position > LONGEST_SEGMENT) {
        ending = Ending.TOO_LONG;
        return -1;
      }
      int before = position;
      boolean more = fill();
      segment.move(bytes, before - position);
      i -= before - position;
      if (!more) {
        return withoutTerminator();
      }
    }
  }

  /// The last segment of all may lack its terminator, if it is one that ends an envelope.
  private int withoutTerminator() {
    segment.end(limit, ordinal + 1, Delimiters.USUAL_COMPONENT);
    position = limit;
    if (segment.id() == SegmentId.IEA || segment.id() == SegmentId.SE) {
      return limit;
    }
    ending = Ending.CUT;
    return -1;
  }

  /// Takes the line ends out of a segment that ends somewhere else.
  private int unwrap(int end) {
    int start = segment.start();
    segment.begin(bytes, start);
    int to = start;
    for (int i = start; i < end; i++) {
      byte kind = kinds[bytes[i] & 0xFF];
      if (kind != LINE_END) {
        bytes[to] = bytes[i];
        to++;
        if (kind == ELEMENT) {
          segment.nextElement(to);
        }
      }
    }
    return to;
  }

  private boolean take(int end) {
    int last = end;
    while (last > segment.lastStart() && Characters.isBlank(bytes[last - 1])) {
      last--;
    }
    if (last == segment.start()) {
      return false;
    }
    ordinal++;
    segment.end(
        last,
        ordinal,
        delimiters == null ? Delimiters.USUAL_COMPONENT : delimiters.declaredComponent());
    if (segment.id() != SegmentId.NONE && segment.isInLowerCase()) {
      departures.note(Departure.LOWER_CASE, segment.place());
    }
    return true;
  }

  /// Reads on, keeping all from the position; tells whether there was more.
  private boolean fill() {
    if (exhausted) {
      return false;
    }
    if (position > 0) {
      System.arraycopy(bytes, position, bytes, 0, limit - position);
      limit -= position;
      position = 0;
    } else if (limit == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    try {
      int count = in.read(bytes, limit, bytes.length - limit);
      exhausted = count < 0;
      limit += Math.max(count, 0);
      return !exhausted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
