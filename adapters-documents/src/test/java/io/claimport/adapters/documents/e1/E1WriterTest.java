package io.claimport.adapters.documents.e1;

import io.claimport.adapters.documents.TestStatement;
import io.claimport.application.contract.DocumentWriterContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.statement.Statement;

class E1WriterTest implements DocumentWriterContract {

  @Override
  public DocumentWriter writer() {
    return new E1Writer();
  }

  @Override
  public DocumentReader reader() {
    return new E1Reader();
  }

  @Override
  public Statement statement() {
    return TestStatement.ofInsurer();
  }
}
