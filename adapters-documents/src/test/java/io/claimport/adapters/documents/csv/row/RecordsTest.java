package io.claimport.adapters.documents.csv.row;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Rows are the same as if blanks around quotation marks had been forgiven from the first one on.
class RecordsTest {

  @Property(tries = 20_000)
  void rows_are_cut_as_a_forgiving_parser_cuts_them(@ForAll("tables") String table) {
    List<List<String>> forgiven = new ArrayList<>();
    boolean refused = forgive(table, forgiven);

    List<List<String>> rows = new ArrayList<>();
    boolean alsoRefused = cut(table, rows);

    assertThat(rows).isEqualTo(forgiven);
    assertThat(alsoRefused).isEqualTo(refused);
  }

  @Test
  void rows_keep_their_numbers_when_one_in_the_middle_has_to_be_forgiven() {
    List<List<String>> rows = new ArrayList<>();

    boolean refused = cut("a,b\n\n1, \"x, y\"\n2,\"z\" \n", rows);

    assertThat(refused).isFalse();
    assertThat(rows)
        .containsExactly(List.of("a", "b"), List.of(""), List.of("1", "x, y"), List.of("2", "z"));
  }

  @Test
  void a_row_says_whether_it_was_quoted() {
    try (Records records = records("a,b\n\"a\",b\n")) {
      assertThat(records.next().map(Row::quoted)).contains(false);
      assertThat(records.next().map(Row::quoted)).contains(true);
    }
  }

  @Test
  void a_row_of_more_cells_than_any_table_has_is_not_cut() {
    List<List<String>> rows = new ArrayList<>();

    boolean refused = cut("a,b\n" + ",".repeat(2_000) + "\n", rows);

    assertThat(refused).isTrue();
    assertThat(rows).containsExactly(List.of("a", "b"));
  }

  @Provide
  Arbitrary<String> tables() {
    return Arbitraries.strings()
        .withChars('a', ',', '"', ' ', '\t', '\n', '\r')
        .ofMinLength(0)
        .ofMaxLength(40);
  }

  private static Records records(String table) {
    return Records.ofWhole(() -> new StringReader(table), ',');
  }

  /// Whether something could not be cut.
  private static boolean cut(String table, List<List<String>> rows) {
    try (Records records = records(table)) {
      for (Optional<Row> row = records.next(); row.isPresent(); row = records.next()) {
        rows.add(row.get().cells());
        assertThat(row.get().number()).isEqualTo(rows.size());
        assertThat(records.last()).isEqualTo(rows.size());
      }
      return false;
    } catch (CsvParseException _) {
      return true;
    }
  }

  private static boolean forgive(String table, List<List<String>> rows) {
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .trimWhitespacesAroundQuotes(true)
            .allowUnclosedQuote(false)
            .ofCsvRecord(new StringReader(table))) {
      records.forEach(each -> rows.add(each.getFields()));
      return false;
    } catch (CsvParseException _) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
