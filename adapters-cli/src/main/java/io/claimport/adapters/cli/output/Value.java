package io.claimport.adapters.cli.output;

import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value that every form of output can show.
public sealed interface Value {

  /// Nobody says what it is: null, an empty cell, a dash. Never zero.
  Value ABSENT = new Absent();

  /// The question does not arise: JSON leaves the field out.
  Value NOT_APPLICABLE = new NotApplicable();

  record Absent() implements Value {}

  record NotApplicable() implements Value {}

  record Text(String text) implements Value {}

  record Whole(long number) implements Value {}

  record Decimal(BigDecimal number) implements Value {}

  /// An amount of money, possibly a sum that no single amount can be.
  ///
  /// @param dollars with two decimals
  record Amount(BigDecimal dollars) implements Value {}

  record Flag(boolean yes) implements Value {}

  /// Values in their order; they may be made one after the other while they are written.
  record Items(Iterable<Value> values) implements Value {}

  record Fields(Map<String, Value> fields) implements Value {}

  /// A JSON text that somebody else wrote and nobody here looks into.
  record Foreign(String json) implements Value {}

  /// Takes anything whose `toString` is its text form.
  static Value text(@Nullable Object text) {
    return text == null ? ABSENT : new Text(text.toString());
  }

  static Value whole(long number) {
    return new Whole(number);
  }

  static Value decimal(@Nullable BigDecimal number) {
    return number == null ? ABSENT : new Decimal(number);
  }

  static Value amount(@Nullable Money money) {
    return money == null ? ABSENT : new Amount(money.toDecimal());
  }

  /// A sum of money.
  static Value sum(BigDecimal dollars) {
    return new Amount(dollars);
  }

  static Value flag(boolean yes) {
    return new Flag(yes);
  }

  static Value texts(List<String> texts) {
    return new Items(texts.stream().map(Value::text).toList());
  }

  /// Collects the fields of an object in their order.
  static Builder fields() {
    return new Builder();
  }

  /// Collects fields.
  final class Builder {

    private final Map<String, Value> fields = new LinkedHashMap<>();

    private Builder() {}

    public Builder with(String name, Value value) {
      fields.put(name, value);
      return this;
    }

    public Fields build() {
      return new Fields(fields);
    }
  }
}
