package io.claimport.adapters.documents.text.writing;

import io.claimport.adapters.documents.text.TextDocumentReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.statement.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/// Writes statements in poor layouts from the wild: a provider's bill lists charges only
/// (T1 to T4, T7, T8), an insurer's explanation has a table without codes (T5) or a block
/// for each service (T6). Every issuer has its own layout, words and way to write a day.
///
/// What it cannot carry besides: the status of a line unless a block tells of a denial;
/// adjustments; of a bill whatever an insurer has to do with it; of an explanation the NPI.
public final class TextDocumentWriter implements DocumentWriter {

  @Override
  public DocumentFormat format() {
    return TextDocumentReader.FORMAT;
  }

  @Override
  public Set<EntityType> issuers() {
    return EnumSet.allOf(EntityType.class);
  }

  @Override
  public Content content() {
    return Content.PART;
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    String text =
        switch (statement.issuer()) {
          case HealthcareProvider provider -> ChargesPage.of(statement, provider);
          case InsuranceCompany insurer -> BenefitsPage.of(statement, insurer);
        };
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
