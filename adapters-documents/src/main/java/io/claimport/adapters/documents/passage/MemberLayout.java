package io.claimport.adapters.documents.passage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.claimport.domain.source.Excerpt.Mark;
import io.claimport.domain.source.Place;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays JSON texts out, a value on each line, and marks the values that somebody wants to see.
final class MemberLayout {

  private static final String INDENTATION = "  ";

  private final JsonParser json;
  private final Passages passages;
  private final Deque<Container> open = new ArrayDeque<>();
  private final List<Mark> marks = new ArrayList<>();
  private int written;

  /// The line that ends as soon as it is known whether a comma ends it.
  private @Nullable StringBuilder line;

  private boolean opens;

  /// Lays out what a parser reads.
  ///
  /// @param written how many lines were written before
  MemberLayout(JsonParser json, Passages passages, int written) {
    this.json = json;
    this.passages = passages;
    this.written = written;
  }

  /// An object or an array, and where in it the next value stands.
  private static final class Container {

    private final String pointer;
    private final boolean array;
    private String name = "";
    private int index;

    Container(String pointer, boolean array) {
      this.pointer = pointer;
      this.array = array;
    }

    String next() {
      return pointer + '/' + (array ? String.valueOf(index) : name);
    }
  }

  int written() {
    return written;
  }

  /// Lays out every text that there is.
  ///
  /// @param firstLine the line of the document on which the first text begins
  void layOut(int firstLine) throws IOException {
    int document = firstLine;
    JsonToken token = json.nextToken();
    while (token != null && !passages.haveEnough()) {
      take(token, document);
      if (open.isEmpty()) {
        end(false);
        document = firstLine - 1 + json.currentLocation().getLineNr();
      }
      token = json.nextToken();
    }
    end(false);
  }

  private void take(JsonToken token, int document) throws IOException {
    switch (token) {
      case FIELD_NAME -> open.element().name = json.currentName();
      case START_OBJECT, START_ARRAY -> begin(token, document);
      case END_OBJECT, END_ARRAY -> close(token);
      default -> value(scalar(token), document); // not ours: JsonToken
    }
  }

  private void begin(JsonToken token, int document) {
    String pointer = open.isEmpty() ? "" : open.element().next();
    value(token.asString(), document);
    opens = true;
    open.push(new Container(pointer, token == JsonToken.START_ARRAY));
  }

  private void value(String text, int document) {
    end(true);
    StringBuilder next = new StringBuilder(INDENTATION.repeat(open.size()));
    Container container = open.peek();
    String pointer = container == null ? "" : container.next();
    if (container != null && !container.array) {
      next.append(quoted(container.name)).append(": ");
    }
    Place place = new Place.Pointer(document, pointer);
    if (passages.wants(place)) {
      marks.add(new Mark(place, next.length(), next.length() + text.length()));
    }
    if (container != null) {
      container.index++;
    }
    line = next.append(text);
    opens = false;
  }

  private void close(JsonToken token) {
    open.pop();
    if (opens && line != null) {
      line.append(token.asString());
    } else {
      end(false);
      line = new StringBuilder(INDENTATION.repeat(open.size())).append(token.asString());
    }
    opens = false;
  }

  /// Ends the line that was begun.
  private void end(boolean another) {
    if (line != null) {
      written++;
      boolean comma = another && !opens && !open.isEmpty();
      passages.add(written, line.append(comma ? "," : "").toString(), marks);
      marks.clear();
      line = null;
    }
  }

  private String scalar(JsonToken token) throws IOException {
    return token == JsonToken.VALUE_STRING ? quoted(json.getText()) : json.getText();
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
