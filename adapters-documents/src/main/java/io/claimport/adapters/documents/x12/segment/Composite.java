package io.claimport.adapters.documents.x12.segment;

import io.claimport.domain.source.Place;
import java.util.Arrays;

/// An element that is made of components, counted from 1.
///
/// The components are parted by what stands behind the first of them, which is a qualifier or a code
/// and so of letters and digits: some files declare another separator than they use.
public final class Composite {

  private final Segment segment;
  private byte[] bytes = new byte[0];
  private int[] starts = new int[16];
  private int components;
  private int element;

  Composite(Segment segment) {
    this.segment = segment;
  }

  /// Tells whether it is parted by another character than the declared one.
  boolean view(byte[] newBytes, int from, int to, byte declared, int newElement) {
    bytes = newBytes;
    element = newElement;
    components = 1;
    starts[0] = from;
    byte separator = separator(from, to, declared);
    for (int i = from; i < to; i++) {
      if (bytes[i] == separator) {
        if (components + 1 >= starts.length) {
          starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[components] = i + 1;
        components++;
      }
    }
    starts[components] = to + 1;
    return separator != declared;
  }

  private byte separator(int from, int to, byte declared) {
    for (int i = from; i < to; i++) {
      byte character = bytes[i];
      if (character == declared) {
        return declared;
      }
      boolean plain =
          DelimiterSearch.isAlphanumeric(character) || character == '.' || character == '-';
      if (!plain && character > ' ') {
        return character;
      }
    }
    return declared;
  }

  public int size() {
    return components;
  }

  public boolean isAbsent(int component) {
    return component > components
        || Characters.isBlank(bytes, starts[component - 1], end(component));
  }

  public boolean is(int component, String code) {
    return component <= components
        && Characters.equal(bytes, starts[component - 1], end(component), code);
  }

  public String text(int component) {
    return component > components
        ? ""
        : Characters.text(bytes, starts[component - 1], end(component));
  }

  /// What stands in a component, with the blanks around it.
  public String written(int component) {
    return Characters.printable(bytes, starts[component - 1], end(component));
  }

  public Place place(int component) {
    return new Place.Component(segment.ordinal(), element, component);
  }

  /// The place of the element as a whole.
  public Place place() {
    return segment.place(element);
  }

  private int end(int component) {
    return starts[component] - 1;
  }
}
