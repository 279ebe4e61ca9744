package io.claimport.adapters.web.dialects;

import io.claimport.adapters.web.schema.SchemaField;
import io.claimport.adapters.web.wording.Wording;
import io.claimport.domain.lineitem.DerivedField;
import io.claimport.domain.lineitem.LineItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The line items that the dialects give back, service by service and field by field, each held
/// against the first dialect.
///
/// @param services in the order of the first dialect; what only others have comes last
public record Comparison(List<Service> services) {

  /// One service.
  public record Service(int number, String title, List<Facts> fields) {}

  /// What each dialect says for a field.
  public record Facts(SchemaField field, List<Cell> cells) {}

  /// What one dialect says for a field.
  ///
  /// @param derived whether it was computed, not stated
  public record Cell(String text, Kind kind, boolean derived) {

    /// A sign for the difference; the text itself is one where something is missing.
    public @Nullable String sign() {
      return switch (kind) {
        case SAME, MISSING -> null;
        case DIFFERENT -> "≠";
        case MORE -> "+";
      };
    }

    /// The signs in words, for those who hear the page.
    public String words() {
      String difference =
          switch (kind) {
            case SAME -> "";
            case DIFFERENT -> "differs";
            case MISSING -> "not stated";
            case MORE -> "only here";
          };
      String computed = derived ? "computed" : "";
      return difference + (difference.isEmpty() || computed.isEmpty() ? "" : ", ") + computed;
    }
  }

  /// How a cell relates to that of the first dialect.
  public enum Kind {
    SAME,
    DIFFERENT,
    /// The first dialect says something, this one nothing.
    MISSING,
    /// This one says something, the first nothing.
    MORE
  }

  static Comparison of(List<List<LineItem>> dialects) {
    if (dialects.isEmpty()) {
      return new Comparison(List.of());
    }
    List<List<@Nullable LineItem>> matched =
        dialects.stream().map(lines -> matching(dialects.getFirst(), lines)).toList();
    int most = matched.stream().mapToInt(List::size).max().orElse(0);
    List<Service> services = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int index = i;
      List<@Nullable LineItem> lines = new ArrayList<>();
      matched.forEach(each -> lines.add(index < each.size() ? each.get(index) : null));
      services.add(service(i + 1, lines));
    }
    return new Comparison(services);
  }

  /// The lines in the order of the wanted ones. A dialect may order its services otherwise.
  private static List<@Nullable LineItem> matching(List<LineItem> wanted, List<LineItem> lines) {
    List<LineItem> left = new ArrayList<>(lines);
    List<@Nullable LineItem> matched = new ArrayList<>();
    for (LineItem each : wanted) {
      LineItem same = left.stream().filter(line -> isSame(each, line)).findFirst().orElse(null);
      left.remove(same);
      matched.add(same);
    }
    for (int i = 0; i < matched.size() && !left.isEmpty(); i++) {
      if (matched.get(i) == null) {
        matched.set(i, left.removeFirst());
      }
    }
    matched.addAll(left);
    return matched;
  }

  private static boolean isSame(LineItem one, LineItem other) {
    return Objects.equals(one.serviceDates().first(), other.serviceDates().first())
        && Objects.equals(one.amounts().billed(), other.amounts().billed());
  }

  private static Service service(int number, List<@Nullable LineItem> lines) {
    LineItem known = lines.stream().filter(Objects::nonNull).findFirst().orElseThrow();
    String title =
        Wording.date(known.serviceDates().first())
            + ", "
            + Wording.text(known.codes().description());
    List<Facts> fields =
        SchemaField.all().stream()
            .map(field -> facts(field, lines))
            .filter(facts ->
                facts.cells().stream().anyMatch(cell -> !cell.text().equals(Wording.NOT_STATED)))
            .toList();
    return new Service(number, title, fields);
  }

  private static Facts facts(SchemaField field, List<@Nullable LineItem> lines) {
    String first = text(field, lines.getFirst());
    return new Facts(field, lines.stream().map(line -> cell(field, line, first)).toList());
  }

  private static String text(SchemaField field, @Nullable LineItem line) {
    return line == null ? Wording.NOT_STATED : field.text(line);
  }

  private static Cell cell(SchemaField field, @Nullable LineItem line, String first) {
    String text = text(field, line);
    boolean derived =
        line != null
            && line.origin().derivedFields().stream()
                .map(DerivedField::field)
                .anyMatch(field.name()::equals);
    return new Cell(text, kind(text, first), derived);
  }

  private static Kind kind(String text, String first) {
    if (text.equals(first)) {
      return Kind.SAME;
    }
    if (text.equals(Wording.NOT_STATED)) {
      return Kind.MISSING;
    }
    return first.equals(Wording.NOT_STATED) ? Kind.MORE : Kind.DIFFERENT;
  }

  /// The fields in which a dialect relates so to the first one, by their labels.
  public Collection<String> fields(int dialect, Kind kind) {
    return new TreeSet<>(labels(dialect, kind).toList());
  }

  private Stream<String> labels(int dialect, Kind kind) {
    return services.stream()
        .flatMap(service -> service.fields().stream())
        .filter(facts -> facts.cells().get(dialect).kind() == kind)
        .map(facts -> facts.field().label());
  }
}
