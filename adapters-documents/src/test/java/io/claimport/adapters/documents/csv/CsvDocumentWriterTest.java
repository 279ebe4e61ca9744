package io.claimport.adapters.documents.csv;

import io.claimport.adapters.documents.TestStatement;
import io.claimport.application.contract.DocumentWriterContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.statement.Statement;

class CsvDocumentWriterTest implements DocumentWriterContract {

  @Override
  public DocumentWriter writer() {
    return new CsvDocumentWriter();
  }

  @Override
  public DocumentReader reader() {
    return new CsvDocumentReader();
  }

  @Override
  public Statement statement() {
    return TestStatement.ofInsurer();
  }
}
