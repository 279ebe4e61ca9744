package io.claimport.domain.source;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a source states, field by field. A field that is not here was not stated.
public final class StatedFields {

  private static final StatedFields NONE = collecting().build();

  private final @Nullable Stated<?>[] stated;

  private StatedFields(@Nullable Stated<?>[] stated) {
    this.stated = stated;
  }

  public static StatedFields none() {
    return NONE;
  }

  public static Builder collecting() {
    return new Builder();
  }

  /// What the source states for the field.
  @SuppressWarnings("unchecked") // the builder stores under a field nothing but its own type
  public <T> Optional<Stated<T>> get(SourceField<T> field) {
    return Optional.ofNullable((Stated<T>) stated[field.position()]);
  }

  /// The stated value alone, for those who do not ask for its place.
  public <T> Optional<T> value(SourceField<T> field) {
    return get(field).map(Stated::value);
  }

  /// Where the values stand.
  public Stream<Place> places() {
    return Arrays.stream(stated).filter(Objects::nonNull).map(Stated::place);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StatedFields that && Arrays.equals(stated, that.stated);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(stated);
  }

  @Override
  public String toString() {
    return Arrays.toString(stated);
  }

  /// Collects fields while a reader walks through a document. Of two values for one field the later
  /// one stays. What has been built does not change when more is put.
  public static final class Builder {

    private @Nullable Stated<?>[] stated = new Stated<?>[SourceField.COUNT];
    private boolean built;

    private Builder() {}

    public <T> Builder put(SourceField<T> field, T value, Place place) {
      own()[field.position()] = new Stated<>(value, place);
      return this;
    }

    private @Nullable Stated<?>[] own() {
      if (built) {
        stated = stated.clone();
        built = false;
      }
      return stated;
    }

    /// Takes over from others which of these fields are missing here.
    ///
    /// @return whether there was one
    public boolean complete(StatedFields others, List<SourceField<?>> these) {
      boolean taken = false;
      for (SourceField<?> field : these) {
        taken |= complete(others, field);
      }
      return taken;
    }

    private <T> boolean complete(StatedFields others, SourceField<T> field) {
      Optional<Stated<T>> other = has(field) ? Optional.empty() : others.get(field);
      other.ifPresent(its -> put(field, its.value(), its.place()));
      return other.isPresent();
    }

    public boolean has(SourceField<?> field) {
      return stated[field.position()] != null;
    }

    /// What has been put for the field.
    @SuppressWarnings("unchecked") // put stores under a field nothing but its own type
    public <T> Optional<Stated<T>> get(SourceField<T> field) {
      return Optional.ofNullable((Stated<T>) stated[field.position()]);
    }

    public StatedFields build() {
      built = true;
      return new StatedFields(stated);
    }
  }
}
