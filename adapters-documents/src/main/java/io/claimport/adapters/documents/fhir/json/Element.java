package io.claimport.adapters.documents.fhir.json;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.domain.source.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A JSON object with those of its members that are worth keeping.
///
/// Whatever stands in a member's place, asking for it never fails: a text where an object is
/// expected is no object. Where it stands is worked out when somebody asks.
public final class Element {

  private static final int FEW = 8;
  private static final int NOT_IN_AN_ARRAY = -1;
  private static final Object[] NOTHING = {};

  private final @Nullable Element parent;
  private final String name;
  private final int index;
  private final int line;

  /// A member, its value, the next member and so on.
  private Object[] members = NOTHING;

  private int end;

  /// The bits of the members that are there.
  private long held;

  private @Nullable String pointer;

  private Element(@Nullable Element parent, String name, int index, int line) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.line = line;
  }

  /// @param line where its JSON document begins
  /// @param pointer where it stands in that document
  static Element root(int line, String pointer) {
    return new Element(null, pointer, NOT_IN_AN_ARRAY, line);
  }

  Element child(Member member, int position) {
    return new Element(this, member.written(), position, line);
  }

  Element child(Member member) {
    return child(member, NOT_IN_AN_ARRAY);
  }

  /// @param value a text, a number, an element or a list of such
  void put(Member member, Object value) {
    if (end == members.length) {
      members = Arrays.copyOf(members, Math.max(FEW, 2 * end));
    }
    members[end] = member;
    members[end + 1] = value;
    end += 2;
    held |= member.bit();
  }

  /// Of two members with one name it is the later one, as most parsers have it.
  private @Nullable Object value(Member member) {
    if ((held & member.bit()) != 0) {
      for (int i = end - 2; i >= 0; i -= 2) {
        if (members[i] == member) {
          return members[i + 1];
        }
      }
    }
    return null;
  }

  public boolean has(Member member) {
    return value(member) != null;
  }

  /// The object in a member's place.
  public @Nullable Element object(Member member) {
    return value(member) instanceof Element element ? element : null;
  }

  /// The objects of the array in a member's place; one object without its array will do.
  public List<Element> objects(Member member) {
    return switch (value(member)) {
      case Element element -> List.of(element);
      case List<?> list -> elementsOf(list);
      case null, default -> List.of(); // not ours: Object
    };
  }

  @SuppressWarnings("unchecked") // it has been seen that the list holds nothing else
  private static List<Element> elementsOf(List<?> list) {
    return holdsOnlyElements(list) ? (List<Element>) list : elementsAmong(list);
  }

  private static boolean holdsOnlyElements(List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof Element)) {
        return false;
      }
    }
    return true;
  }

  private static List<Element> elementsAmong(List<?> list) {
    List<Element> elements = new ArrayList<>(list.size());
    for (Object each : list) {
      if (each instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /// A code, an address or another word that is compared and never handed on.
  public @Nullable String word(Member member) {
    return wordOf(value(member));
  }

  /// The words of the array in a member's place.
  public List<String> words(Member member) {
    List<String> words = new ArrayList<>();
    if (value(member) instanceof List<?> list) {
      for (Object each : list) {
        String word = wordOf(each);
        if (word != null) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static @Nullable String wordOf(@Nullable Object value) {
    return switch (value) {
      case String text -> text;
      case BigDecimal number -> number.toString();
      case null, default -> null; // not ours: Object
    };
  }

  /// A text that may be handed on: on one line, not blank.
  public @Nullable String text(Member member) {
    String word = word(member);
    if (word == null) {
      return null;
    }
    String text = isPlain(word) ? word : Decoding.oneLine(word);
    return text.isBlank() ? null : text;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return word.isEmpty() || (word.charAt(0) != ' ' && word.charAt(word.length() - 1) != ' ');
  }

  /// A number, if it stands there as one.
  public @Nullable BigDecimal number(Member member) {
    return value(member) instanceof BigDecimal number ? number : null;
  }

  public Place place() {
    return new Place.Pointer(line, pointer());
  }

  public Place place(Member member) {
    return new Place.Pointer(line, pointer() + '/' + member.written());
  }

  /// It is asked for again and again: once for each thing that the element states.
  private String pointer() {
    if (pointer == null) {
      pointer = parent == null ? name : pointerBelow(parent.pointer());
    }
    return pointer;
  }

  private String pointerBelow(String parentPointer) {
    return index == NOT_IN_AN_ARRAY
        ? parentPointer + '/' + name
        : parentPointer + '/' + name + '/' + index;
  }
}
