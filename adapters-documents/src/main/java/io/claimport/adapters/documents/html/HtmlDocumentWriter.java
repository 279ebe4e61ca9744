package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.form.Forms;
import io.claimport.adapters.documents.sheet.Sheet;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.statement.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Writes the form of an issuer as HTML: UTF-8, one page without scripts and without
/// anything from elsewhere.
///
/// What it cannot carry is what the form cannot: control characters and line separators
/// inside texts, which become blanks; blanks around a text.
public final class HtmlDocumentWriter implements DocumentWriter {

  @Override
  public DocumentFormat format() {
    return Html.FORMAT;
  }

  @Override
  public Set<EntityType> issuers() {
    return Set.of(EntityType.INSURANCE, EntityType.PROVIDER);
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    Sheet sheet = Forms.sheetOf(statement);
    try {
      out.write(HtmlSheet.of(sheet).getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
