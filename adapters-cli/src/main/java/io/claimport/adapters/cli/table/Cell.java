package io.claimport.adapters.cli.table;

import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.session.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A value as people read it.
record Cell(String text, Style style) {

  private static final Cell DASH = new Cell("–", Style.DIM);
  private static final Cell NOTHING = new Cell("", Style.PLAIN);

  private static final Map<String, Style> STATES =
      Map.ofEntries(
          Map.entry("completed", Style.GOOD),
          Map.entry("paid", Style.GOOD),
          Map.entry("ok", Style.GOOD),
          Map.entry("processing", Style.BUSY),
          Map.entry("pending", Style.BUSY),
          Map.entry("warning", Style.BUSY),
          Map.entry("failed", Style.BAD),
          Map.entry("refused", Style.BAD),
          Map.entry("denied", Style.BAD),
          Map.entry("error", Style.BAD));

  static Cell of(Value value) {
    return switch (value) {
      case Value.Absent _ -> DASH;
      case Value.NotApplicable _ -> NOTHING;
      case Value.Text(var text) -> plain(text);
      case Value.Whole(var number) -> plain(String.format(Locale.ROOT, "%,d", number));
      case Value.Decimal(var number) -> plain(number.toPlainString());
      case Value.Amount(var dollars) -> plain(String.format(Locale.ROOT, "%,.2f", dollars));
      case Value.Flag(var yes) -> plain(yes ? "yes" : "no");
      case Value.Items items -> list(items);
      case Value.Fields(var fields) -> plain(String.join(", ", fields.keySet()));
      case Value.Foreign(var json) -> plain(json);
    };
  }

  /// A word that names a state, in the colour that goes with it.
  static Cell ofState(Value value) {
    Cell plain = of(value);
    return plain.equals(DASH)
        ? plain
        : new Cell(plain.text(), STATES.getOrDefault(plain.text(), Style.PLAIN));
  }

  private static Cell plain(String text) {
    return new Cell(DisplayWidth.harmless(text), Style.PLAIN);
  }

  private static Cell list(Value.Items items) {
    List<String> words = new ArrayList<>();
    items.values().forEach(item -> words.add(of(item).text()));
    return words.isEmpty() ? DASH : plain(String.join(" ", words));
  }
}
