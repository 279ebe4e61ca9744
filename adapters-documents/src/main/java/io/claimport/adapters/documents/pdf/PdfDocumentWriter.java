package io.claimport.adapters.documents.pdf;

import io.claimport.adapters.documents.form.Forms;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.statement.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// Writes the form of an issuer as PDF: Letter, the table over as many pages as it needs.
///
/// Times and identifiers inside the file follow from the statement, so that the same
/// statement gives the same bytes. What it cannot carry: characters that the bundled font
/// does not have, which become question marks ([PdfText#printable]), and what the form
/// cannot.
public final class PdfDocumentWriter implements DocumentWriter {

  @Override
  public DocumentFormat format() {
    return Pdf.FORMAT;
  }

  @Override
  public Set<EntityType> issuers() {
    return Set.of(EntityType.INSURANCE, EntityType.PROVIDER);
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    BundledFonts.use();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      describe(statement, document);
      new PdfSheet(document, Forms.sheetOf(statement)).draw();
      document.save(whole);
      whole.writeTo(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(Statement statement, PDDocument document) {
    long seconds = statement.date().atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    Calendar written = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    written.setTimeInMillis(seconds * 1_000);
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(PdfText.printable(statement.issuer().name().value()));
    information.setSubject("Fictional data. (DEMO)");
    information.setCreationDate(written);
    information.setModificationDate(written);
    document.setDocumentId(seconds + statement.number().hashCode());
  }
}
