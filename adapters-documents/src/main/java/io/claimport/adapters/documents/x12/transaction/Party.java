package io.claimport.adapters.documents.x12.transaction;

import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import org.jspecify.annotations.Nullable;

/// Somebody whom a segment names. An identifier is an NPI only where the segment says so.
public record Party(@Nullable Stated<String> name, @Nullable Stated<String> npi) {

  /// The qualifier of an NPI.
  private static final String NPI = "XX";

  private static final int[] NAME_OF_A_PERSON = {4, 5, 3, 7};

  /// An NM1 segment; a person is named first name first.
  public static Party ofName(Segment segment) {
    String name = segment.is(2, "1") ? person(segment) : segment.text(3);
    return new Party(name.isEmpty() ? null : new Stated<>(name, segment.place(3)), npi(segment, 8));
  }

  /// An N1 segment.
  public static Party ofPayee(Segment segment) {
    String name = segment.text(2);
    return new Party(name.isEmpty() ? null : new Stated<>(name, segment.place(2)), npi(segment, 3));
  }

  private static @Nullable Stated<String> npi(Segment segment, int qualifier) {
    String id = segment.is(qualifier, NPI) ? segment.text(qualifier + 1) : "";
    return id.isEmpty() ? null : new Stated<>(id, segment.place(qualifier + 1));
  }

  private static String person(Segment segment) {
    StringBuilder name = new StringBuilder();
    for (int element : NAME_OF_A_PERSON) {
      String part = segment.text(element);
      if (!part.isEmpty()) {
        name.append(name.isEmpty() ? "" : " ").append(part);
      }
    }
    return name.toString();
  }

  public Party withNpi(String newNpi, Place place) {
    return new Party(name, new Stated<>(newNpi, place));
  }

  /// Takes from another party what this one does not say: a name in any case, an NPI only for a
  /// party without a name, for it would be somebody else's.
  public Party orElse(Party other) {
    return new Party(
        name == null ? other.name : name, npi == null && name == null ? other.npi : npi);
  }

  public void state(StatedFields.Builder fields) {
    if (name != null) {
      fields.put(SourceField.PROVIDER_NAME, name.value(), name.place());
    }
    if (npi != null) {
      fields.put(SourceField.PROVIDER_NPI, npi.value(), npi.place());
    }
  }

  /// Somebody of whom nothing is known.
  public static final Party UNKNOWN = new Party(null, null);
}
