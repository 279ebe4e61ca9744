package io.claimport.adapters.documents.s1;

import io.claimport.adapters.documents.layout.LayoutPage;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.statement.Statement;
import java.io.OutputStream;
import java.util.Set;

/// Writes S1: UTF-8, one line feed after each line.
///
/// What it cannot carry: the claim number; that a line is paid, which the reader's side
/// derives; control characters and line separators inside texts, which become blanks;
/// blanks around a text; a year outside 0 to 9999. Provider and NPI stand in the head; a
/// statement on services of several providers has columns for them, and one with lines
/// that were not paid has a column for that.
public final class S1Writer implements DocumentWriter {

  @Override
  public DocumentFormat format() {
    return S1.FORMAT;
  }

  @Override
  public Set<EntityType> issuers() {
    return Set.of(EntityType.PROVIDER);
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    LayoutPage.of(S1Sheet.of(statement)).writeTo(out);
  }
}
