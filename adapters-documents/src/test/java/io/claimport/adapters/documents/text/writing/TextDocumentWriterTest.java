package io.claimport.adapters.documents.text.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.TestStatement;
import io.claimport.adapters.documents.text.TextDocumentReader;
import io.claimport.application.contract.DocumentWriterContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.statement.Statement;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDocumentWriterTest implements DocumentWriterContract {

  @Override
  public DocumentWriter writer() {
    return new TextDocumentWriter();
  }

  @Override
  public DocumentReader reader() {
    return new TextDocumentReader();
  }

  @Override
  public Statement statement() {
    return TestStatement.ofInsurer();
  }

  @Test
  void an_explanation_names_no_code_and_no_npi() {
    assertThat(text(TestStatement.ofInsurer()))
        .contains("Explanation of Benefits", "This is not a bill.")
        .doesNotContain("Code", "NPI");
  }

  @Test
  void a_bill_names_charges_and_nothing_of_an_insurer() {
    assertThat(text(TestStatement.ofProvider()))
        .contains("Patient Billing Statement", "SUBTOTAL: $")
        .doesNotContain("Allowed", "Paid", "Owe");
  }

  @Test
  void a_bill_is_as_it_has_always_been() {
    assertThat(text(TestStatement.ofProvider()))
        .isEqualTo(
            """
            Harbor Point Medical Center (DEMO)
            Patient Billing Statement

            Statement Number: ST-000017
            Statement Date: March 1, 2026
            Patient: Nora Example (DEMO)
            NPI: %s

            SERVICES:

            DOS: February 14, 2026
            Office visit, standard (99213)   $180.75

            DOS: January 30, 2026
            Blood draw (36415)   $25.00

            DOS: January 26, 2026
            Full blood chemistry (80053-91)   $1,234.56

            SUBTOTAL: $1,440.31

            Fictional data for demonstration. Please keep for your records.
            """
                .formatted(TestStatement.PROVIDER.npi().value()));
  }

  private static String text(Statement statement) {
    return new String(
        TestStatement.written(new TextDocumentWriter(), statement), StandardCharsets.UTF_8);
  }
}
