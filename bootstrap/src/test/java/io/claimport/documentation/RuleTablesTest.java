package io.claimport.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.normalization.NormalizationRule;
import io.claimport.domain.normalization.NormalizationRules;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The tables of rules in the documentation list exactly the rules that there are, in their order.
///
/// After a change: `mvn test -pl bootstrap -am -Dtest=RuleTablesTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Dclaimport.docs=write`.
class RuleTablesTest {

  private static final Path PAGE = Path.of("..", "docs", "HEALTH_DATA_INGESTION.md");
  private static final String END = "<!-- end -->";

  @Test
  void the_documentation_lists_the_rules_of_normalization() throws IOException {
    assertTable(
        "<!-- normalization rules -->",
        NormalizationRules.all().stream().map(NormalizationRule::rule).toList());
  }

  @Test
  void the_documentation_lists_the_rules_of_reading() throws IOException {
    assertTable("<!-- reading rules -->", ReadingRules.all());
  }

  private static void assertTable(String begin, List<Rule> rules) throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf(END, from);
    String expected = "\n" + table(rules) + "\n";
    if (System.getProperty("claimport.docs", "").equals("write")) {
      Files.writeString(PAGE, page.substring(0, from) + expected + page.substring(to));
      return;
    }
    assertThat(page.substring(from, to)).isEqualTo(expected);
  }

  private static String table(List<Rule> rules) {
    return rules.stream()
        .map(rule ->
            "| `%s` | %s | %s |".formatted(rule.id(), rule.severity().label(), rule.summary()))
        .collect(
            Collectors.joining("\n", "| rule | severity | what it does |\n|---|---|---|\n", ""));
  }
}
