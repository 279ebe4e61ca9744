package io.claimport.adapters.documents.fhir.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Takes objects from a stream of JSON. Members that nobody asks for are passed over.
final class ElementParser {

  /// The most values of one tree, objects among them; a claim of ten thousand lines has
  /// little more than half of them.
  private static final int MOST_VALUES = 2_000_000;

  private final JsonParser json;
  private final Words words;
  private int values;

  ElementParser(JsonParser json, Words words) {
    this.json = json;
    this.words = words;
  }

  /// Begins a tree of its own.
  void newTree() {
    values = 0;
  }

  /// Fills an element with the members of the object that has just begun.
  void object(Element element) throws IOException {
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      member(element, name);
    }
  }

  private void count() throws IOException {
    values++;
    if (values > MOST_VALUES) {
      throw new StreamConstraintsException("more values than are read");
    }
  }

  /// Takes the member whose value has just begun.
  void member(Element element, String name) throws IOException {
    Member member = Member.of(name);
    if (member == null) {
      json.skipChildren();
      return;
    }
    count();
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Element child = element.child(member);
      object(child);
      element.put(member, child);
    } else if (token == JsonToken.START_ARRAY) {
      element.put(member, array(element, member));
    } else if (token == JsonToken.VALUE_STRING) {
      element.put(member, member.isRepeated() ? word() : json.getText());
    } else if (token.isNumeric()) {
      element.put(member, number());
    }
  }

  private String word() throws IOException {
    return words.word(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
  }

  private List<Object> array(Element element, Member member) throws IOException {
    List<Object> list = new ArrayList<>(2);
    int index = 0;
    for (JsonToken token = json.nextToken(); hasNext(token); token = json.nextToken()) {
      count();
      if (token == JsonToken.START_OBJECT) {
        Element child = element.child(member, index);
        object(child);
        list.add(child);
      } else if (token == JsonToken.VALUE_STRING) {
        list.add(json.getText());
      } else if (token.isNumeric()) {
        list.add(number());
      } else {
        json.skipChildren();
      }
      index++;
    }
    return list;
  }

  /// A number, or its text where its exponent is beyond that of every number.
  private Object number() throws IOException {
    try {
      return json.getDecimalValue();
    } catch (NumberFormatException _) {
      return json.getText();
    }
  }

  private static boolean hasNext(JsonToken token) {
    return token != null && token != JsonToken.END_ARRAY;
  }
}
