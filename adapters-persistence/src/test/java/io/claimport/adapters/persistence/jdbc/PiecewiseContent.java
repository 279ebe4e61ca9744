package io.claimport.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.contract.StoreUnderTest;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.importing.ImportJob;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/// What documents that are kept in pieces promise, on any database.
interface PiecewiseContent extends StoreUnderTest {

  @Test
  default void a_document_that_is_erased_while_it_is_read_never_looks_like_a_shorter_one()
      throws IOException {
    BytesDocument document = new BytesDocument("x".repeat(200_000));
    ImportJob.Processing job = TestJob.job().with(document).processing();
    opened(store().open(job, document, Repetition.ALLOWED));
    try (InputStream content = archive().content(job.document().id()).orElseThrow()) {
      assertThat(content.read()).isEqualTo('x');

      store().erase(job.facts().user());

      assertThatThrownBy(content::readAllBytes).isInstanceOf(EOFException.class);
    }
  }
}
