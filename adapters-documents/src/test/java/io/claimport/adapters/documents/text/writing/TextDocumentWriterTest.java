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

  private static String text(Statement statement) {
    return new String(
        TestStatement.written(new TextDocumentWriter(), statement), StandardCharsets.UTF_8);
  }
}
