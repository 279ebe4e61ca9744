package io.claimport.adapters.documents.x12.writing;

import io.claimport.adapters.documents.TestStatement;
import io.claimport.adapters.documents.x12.X12ClaimReader;
import io.claimport.application.contract.DocumentWriterContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.statement.Statement;

class X12ClaimWriterTest implements DocumentWriterContract {

  @Override
  public DocumentWriter writer() {
    return new X12ClaimWriter();
  }

  @Override
  public DocumentReader reader() {
    return new X12ClaimReader();
  }

  @Override
  public Statement statement() {
    return TestStatement.ofProvider();
  }
}
