package io.claimport.adapters.documents.csv.heading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which column each field is read from, as the caller says. It beats the dictionary; a
/// field that it does not name is looked up there.
///
/// @param columns headings by field, compared like all headings
public record CsvMapping(Map<CsvField, String> columns) {

  private static final CsvMapping NONE = new CsvMapping(Map.of());

  public CsvMapping {
    columns = Map.copyOf(columns);
  }

  /// Leaves everything to the dictionary.
  public static CsvMapping none() {
    return NONE;
  }

  /// What became of a mapping in words.
  public sealed interface Parsed {

    record Valid(CsvMapping mapping) implements Parsed {}

    /// Nothing of it is used.
    ///
    /// @param problems one sentence for each pair that is none
    record Invalid(List<String> problems) implements Parsed {

      public Invalid {
        problems = List.copyOf(problems);
      }
    }
  }

  /// Reads pairs such as `billed_amount=Total Cost`. A field is named as in the schema of
  /// line items; `deductible`, `coinsurance` and `copay` are fields too.
  public static Parsed parse(List<String> pairs) {
    Map<CsvField, String> columns = new EnumMap<>(CsvField.class);
    Set<String> taken = new HashSet<>();
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      problem(pairs.get(i), columns, taken)
          .map(("pair " + (i + 1) + " ")::concat)
          .ifPresent(problems::add);
    }
    return problems.isEmpty()
        ? new Parsed.Valid(new CsvMapping(columns))
        : new Parsed.Invalid(problems);
  }

  /// Takes a pair over, or says why not.
  private static Optional<String> problem(
      String pair, Map<CsvField, String> columns, Set<String> taken) {
    int equals = pair.indexOf('=');
    String heading = pair.substring(equals + 1);
    if (equals < 0 || CsvField.bare(heading).isEmpty()) {
      return Optional.of("is not of the form field=column");
    }
    Optional<CsvField> field = CsvField.ofName(pair.substring(0, equals).strip());
    if (field.isEmpty()) {
      return Optional.of("names no field that a column can hold");
    }
    if (columns.putIfAbsent(field.get(), heading) != null) {
      return Optional.of("names a field for the second time");
    }
    return taken.add(CsvField.bare(heading))
        ? Optional.empty()
        : Optional.of("names a column for the second time");
  }

  /// The field that a column was given to.
  Optional<CsvField> fieldOf(String heading) {
    String bare = CsvField.bare(heading);
    return columns.entrySet().stream()
        .filter(entry -> CsvField.bare(entry.getValue()).equals(bare))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
