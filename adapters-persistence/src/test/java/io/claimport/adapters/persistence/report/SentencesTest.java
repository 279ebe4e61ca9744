package io.claimport.adapters.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.contract.RequestLedgerContract;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final String SENTENCE =
      RequestLedgerContract.class.getDeclaredMethods()[0].getName();

  private final Sentences sentences = new Sentences();

  @Test
  void a_sentence_stands_in_the_line_of_its_contract_and_the_column_of_its_store() {
    sentences.record(InMemoryLedger.class, "a_b", true);
    sentences.record(InMemoryLedger.class, SENTENCE, true);
    sentences.record(PostgresLedger.class, SENTENCE, true);
    sentences.record(PostgresLedger.class, SENTENCE, true);

    assertThat(sentences.asMarkdown())
        .contains("## RequestLedgerContract")
        .contains("| " + SENTENCE.replace('_', ' ') + " | kept | not run | kept 2 times |")
        .doesNotContain("a b");
  }

  @Test
  void a_sentence_that_was_broken_once_is_broken() {
    sentences.record(EmbeddedLedger.class, SENTENCE, true);
    sentences.record(EmbeddedLedger.class, SENTENCE, false);

    assertThat(sentences.asMarkdown()).contains("| not run | BROKEN 1 of 2 times | not run |");
  }

  @Test
  void without_a_contract_there_is_no_report() {
    sentences.record(SentencesTest.class, "without_a_contract_there_is_no_report", true);

    assertThat(sentences.isEmpty()).isTrue();
  }

  // Abstract, or JUnit would want to run them.

  private abstract static class InMemoryLedger implements RequestLedgerContract {}

  private abstract static class EmbeddedLedger implements RequestLedgerContract {}

  private abstract static class PostgresLedger implements RequestLedgerContract {}
}
