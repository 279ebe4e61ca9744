package io.claimport.adapters.documents.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.fhir.terms.AmountMeaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The documentation shows the table that decides what an amount stands for.
///
/// After a change: `mvn test -pl adapters-documents -am -Dtest=AmountTableTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Dclaimport.docs=write`.
class AmountTableTest {

  private static final Path PAGE = Path.of("..", "docs", "HEALTH_DATA_INGESTION.md");
  private static final String BEGIN = "<!-- fhir amounts -->";
  private static final String END = "<!-- end -->";

  @Test
  void the_documentation_shows_the_table_of_amounts() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END, from);
    String expected =
        Arrays.stream(AmountMeaning.values())
            .map(AmountMeaning::row)
            .collect(
                Collectors.joining(
                    "\n",
                    "\n| taken as | HL7 | CARIN | CMS v1, v2 and Synthea: last part of the code"
                        + " | CMS v3 |\n|---|---|---|---|---|\n",
                    "\n"));
    if (System.getProperty("claimport.docs", "").equals("write")) {
      Files.writeString(PAGE, page.substring(0, from) + expected + page.substring(to));
      return;
    }
    assertThat(page.substring(from, to)).isEqualTo(expected);
  }
}
