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

/// The tables of rules in the documentation list exactly the rules that there are, in their order,
/// each with an example that somebody has written.
///
/// After a change, which leaves the examples as they are: `mvn test -pl bootstrap -am -Dtest=RuleTablesTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Dclaimport.docs=write`.
class RuleTablesTest {

  private static final Path PAGE = Path.of("..", "docs", "HEALTH_DATA_INGESTION.md");
  private static final String END = "<!-- end -->";
  private static final String HEAD =
      "| rule | severity | what it does | for example |\n|---|---|---|---|\n";

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
    String written = page.substring(from, to);
    String expected = "\n" + table(rules, written) + "\n";
    if (System.getProperty("claimport.docs", "").equals("write")) {
      Files.writeString(PAGE, page.substring(0, from) + expected + page.substring(to));
      return;
    }
    assertThat(written).isEqualTo(expected).doesNotContain("|  |");
  }

  private static String table(List<Rule> rules, String written) {
    return rules.stream()
        .map(rule -> row(rule) + example(rule, written) + " |")
        .collect(Collectors.joining("\n", HEAD, ""));
  }

  private static String row(Rule rule) {
    return "| `%s` | %s | %s | ".formatted(rule.id(), rule.severity().label(), rule.summary());
  }

  /// What stands in the last column for this rule now.
  private static String example(Rule rule, String written) {
    return written
        .lines()
        .filter(line -> line.startsWith("| `" + rule.id() + "` |"))
        .map(line -> line.substring(0, line.length() - " |".length()))
        .map(line -> line.substring(line.lastIndexOf("| ") + 2))
        .findFirst()
        .orElse("");
  }
}
