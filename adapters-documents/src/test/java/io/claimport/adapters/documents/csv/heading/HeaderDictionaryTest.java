package io.claimport.adapters.documents.csv.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeaderDictionaryTest {

  private static final Path PAGE = Path.of("..", "docs", "HEALTH_DATA_INGESTION.md");
  private static final String BEGIN = "<!-- csv headings -->\n";

  @Test
  void the_documentation_lists_the_headings_of_each_field() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    String written = page.substring(from, page.indexOf("<!-- end -->", from));

    assertThat(written).isEqualTo("| field | headings |\n|---|---|\n" + rows());
  }

  private static String rows() {
    return Arrays.stream(CsvField.values())
        .map(field ->
            "| `%s` | %s |\n".formatted(field.schemaName(), String.join(", ", field.headings())))
        .collect(Collectors.joining());
  }

  @Test
  void no_heading_stands_for_two_fields_and_none_could_never_be_found() {
    List<String> headings =
        Arrays.stream(CsvField.values()).flatMap(field -> field.headings().stream()).toList();

    assertThat(headings).doesNotHaveDuplicates();
    assertThat(headings)
        .allSatisfy(heading -> assertThat(CsvField.bare(heading)).isEqualTo(heading));
  }
}
