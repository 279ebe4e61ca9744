package io.claimport.adapters.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every label that the documentation marks states its field.
class MappingTableTest {

  private static final Path PAGE = Path.of("..", "docs", "HEALTH_DATA_INGESTION.md");
  private static final Pattern MARKED = Pattern.compile("`([^`]+)`");

  static Stream<Arguments> fields() {
    return Stream.of(
        Arguments.of(SourceField.SERVICE_DATE, "02/10/2026"),
        Arguments.of(SourceField.PROVIDER_NAME, "Hollow Oak Clinic (DEMO)"),
        Arguments.of(SourceField.PROVIDER_NPI, "9123456789"),
        Arguments.of(SourceField.CLAIM_NUMBER, "CLM-DEMO-100200"),
        Arguments.of(SourceField.PATIENT_CONTROL_NUMBER, "ACC-4711"));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void a_label_states_its_field(SourceField<?> field, String value) throws IOException {
    List<String> labels = labelsOf(field);
    assertThat(labels).isNotEmpty();

    assertThat(labels)
        .allSatisfy(label -> assertThat(claim(label, value).fields().get(field)).isPresent());
  }

  private static SourceClaim claim(String label, String value) {
    String bill = "Statement\n\n" + label + ": " + value + "\nCPT 99213 - Office visit: $125.00\n";
    Read read = Reads.by(new TextDocumentReader(), bill);
    assertThat(read.claims()).hasSize(1);
    return read.claims().getFirst();
  }

  private static List<String> labelsOf(SourceField<?> field) throws IOException {
    String page = Files.readString(PAGE);
    String row =
        page.substring(page.indexOf("### Text from the wild"))
            .lines()
            .filter(line -> line.startsWith("| " + field + " |"))
            .findFirst()
            .orElseThrow();
    return MARKED
        .matcher(row)
        .results()
        .map(MatchResult::group)
        .map(l -> l.replace("`", ""))
        .toList();
  }
}
