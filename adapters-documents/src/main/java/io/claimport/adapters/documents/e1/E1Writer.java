package io.claimport.adapters.documents.e1;

import io.claimport.adapters.documents.layout.LayoutPage;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.statement.Statement;
import java.io.OutputStream;
import java.util.Set;

/// Writes E1: UTF-8, one line feed after each line.
///
/// What it cannot carry: control characters and line separators inside texts, which
/// become blanks; blanks around a text; a year outside 0 to 9999.
public final class E1Writer implements DocumentWriter {

  @Override
  public DocumentFormat format() {
    return E1.FORMAT;
  }

  @Override
  public Set<EntityType> issuers() {
    return Set.of(EntityType.INSURANCE);
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    LayoutPage.of(E1Sheet.of(statement)).writeTo(out);
  }
}
