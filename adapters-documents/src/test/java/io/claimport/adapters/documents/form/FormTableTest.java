package io.claimport.adapters.documents.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.e1.E1Form;
import io.claimport.adapters.documents.s1.S1Form;
import io.claimport.adapters.documents.sheet.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The documentation says what each column of our forms is.
class FormTableTest {

  private static final Path PAGE = Path.of("..", "docs", "HEALTH_DATA_INGESTION.md");
  private static final String BEGIN = "<!-- forms -->";

  @Test
  void every_column_of_a_form_is_documented() throws IOException {
    assertColumns(new E1Form(), 1);
    assertColumns(new S1Form(), 2);
  }

  private static void assertColumns(Form form, int column) throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN);
    List<String> cells =
        page.substring(from, page.indexOf("<!-- end -->", from))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(row -> row.substring(1).split("\\|", -1)[column].strip())
            .toList();

    assertThat(form.titles())
        .isNotEmpty()
        .allSatisfy(title -> assertThat(cells).anyMatch(cell -> cell.startsWith(title)));
  }
}
