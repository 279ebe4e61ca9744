package io.claimport.adapters.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.TestStatement;
import io.claimport.application.contract.DocumentWriterContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.statement.Statement;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfDocumentWriterTest implements DocumentWriterContract {

  @Override
  public DocumentWriter writer() {
    return new PdfDocumentWriter();
  }

  @Override
  public DocumentReader reader() {
    return new PdfDocumentReader();
  }

  @Override
  public Statement statement() {
    return TestStatement.ofInsurer();
  }

  @Test
  void no_font_cache_is_left_in_the_home_folder() {
    TestStatement.written(writer(), statement());

    assertThat(Files.exists(Path.of(System.getProperty("user.home"), ".pdfbox.cache"))).isFalse();
  }
}
