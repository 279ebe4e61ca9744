package io.claimport.adapters.documents.fhir;

import io.claimport.adapters.documents.TestStatement;
import io.claimport.adapters.documents.fhir.writing.FhirDocumentWriter;
import io.claimport.application.contract.DocumentWriterContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.statement.Statement;

class CmsWriterTest implements DocumentWriterContract {

  @Override
  public DocumentWriter writer() {
    return FhirDocumentWriter.cms();
  }

  @Override
  public DocumentReader reader() {
    return FhirDocumentReader.ofCms();
  }

  @Override
  public Statement statement() {
    return TestStatement.ofInsurer();
  }
}
