package io.claimport.adapters.documents.fhir.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Goes through the resources of a JSON text: one by itself, the entries of a bundle, or an
/// array of resources. Only one is held at a time.
public final class Resources {

  private final JsonParser json;
  private final ElementParser elements;
  private final Visitor visitor;

  private Resources(JsonParser json, Words words, Visitor visitor) {
    this.json = json;
    this.elements = new ElementParser(json, words);
    this.visitor = visitor;
  }

  /// Takes the resources in the order of the text; a bundle itself comes after its entries.
  @FunctionalInterface
  public interface Visitor {

    /// Takes one resource.
    ///
    /// @param fullUrl where the entry of a bundle says that the resource lives
    void resource(Element resource, @Nullable String fullUrl);
  }

  /// Visits the resources of a whole text.
  ///
  /// @throws IOException if the text is no JSON, or one beyond the limits
  public static void ofText(Reader text, Visitor visitor) throws IOException {
    try (JsonParser json = JsonTexts.parser(text)) {
      new Resources(json, new Words(), visitor).visit(1);
    }
  }

  /// Visits the resources of a line in UTF-8.
  ///
  /// @param words those of the lines before
  /// @throws IOException if the line is no JSON, or one beyond the limits
  public static void ofLine(ByteLines line, Words words, Visitor visitor) throws IOException {
    try (JsonParser json = JsonTexts.parser(line)) {
      new Resources(json, words, visitor).visit(line.number());
    }
  }

  private void visit(int firstLine) throws IOException {
    int line = firstLine;
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        document(line, "");
      } else if (token == JsonToken.START_ARRAY) {
        documents(line);
      }
      line = firstLine - 1 + json.currentLocation().getLineNr();
    }
  }

  private void documents(int line) throws IOException {
    int index = 0;
    for (JsonToken token = json.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        document(line, "/" + index);
      } else {
        json.skipChildren();
      }
      index++;
    }
  }

  private void document(int line, String pointer) throws IOException {
    elements.newTree();
    Element root = Element.root(line, pointer);
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      if (json.nextToken() == JsonToken.START_ARRAY && name.equals("entry")) {
        entries(line, pointer + "/entry/");
      } else {
        elements.member(root, name);
      }
    }
    visitor.resource(root, null);
  }

  private void entries(int line, String pointer) throws IOException {
    int index = 0;
    for (JsonToken token = json.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        elements.newTree();
        Element entry = Element.root(line, pointer + index);
        elements.object(entry);
        Element resource = entry.object(Member.RESOURCE);
        if (resource != null) {
          visitor.resource(resource, entry.word(Member.FULL_URL));
        }
      } else {
        json.skipChildren();
      }
      index++;
    }
  }
}
