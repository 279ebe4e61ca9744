package io.claimport.adapters.cli.output;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/// The fields of a thing, with their names in their order: an object in JSON, a row in CSV.
public final class Shape<T> {

  private final List<Field<T>> fields;

  private Shape(List<Field<T>> fields) {
    this.fields = List.copyOf(fields);
  }

  private record Field<T>(String name, Function<T, Value> value) {}

  public static <T> Shape<T> empty() {
    return new Shape<>(List.of());
  }

  /// The same shape with one more field.
  public Shape<T> with(String name, Function<T, Value> value) {
    List<Field<T>> more = new ArrayList<>(fields);
    more.add(new Field<>(name, value));
    return new Shape<>(more);
  }

  /// The same shape with all the fields of a part behind its own.
  public <P> Shape<T> with(Shape<P> shape, Function<T, P> part) {
    Shape<T> whole = this;
    for (Field<P> field : shape.fields) {
      whole = whole.with(field.name(), part.andThen(field.value()));
    }
    return whole;
  }

  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  public Value.Fields of(T thing) {
    Value.Builder object = Value.fields();
    fields.forEach(field -> object.with(field.name(), field.value().apply(thing)));
    return object.build();
  }

  /// All of them, each made when it is asked for.
  public Value.Items all(List<T> things) {
    return new Value.Items(() -> {
      Iterator<T> iterator = things.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return iterator.hasNext();
        }

        @Override
        public Value next() {
          return of(iterator.next());
        }
      };
    });
  }
}
