package io.claimport.adapters.documents.pdf;

import static io.claimport.adapters.documents.Reads.claim;
import static io.claimport.adapters.documents.Reads.rules;
import static io.claimport.adapters.documents.Reads.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.claimport.adapters.documents.Resource;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.application.contract.DocumentReaderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfDocumentReaderTest implements DocumentReaderContract {

  @Override
  public DocumentReader reader() {
    return new PdfDocumentReader();
  }

  @Override
  public byte[] document() {
    return TestStatement.written(new PdfDocumentWriter(), TestStatement.ofInsurer());
  }

  @Override
  public byte[] documentWithSomethingUnexplained() {
    return pdf(
        """
        ZEBRA CLINIC (DEMO)
        Date of Service: 2026-02-10
        CPT 99213 - Office visit      $120.00
        Previous balance              $17.31
        Total Charges: $120.00
        """);
  }

  @Override
  public List<String> wordsOfTheDocument() {
    return List.of("ZEBRA", "17.31", "99213");
  }

  /// A text as somebody else's PDF, set in a font that is not in the file.
  private static byte[] pdf(String text) {
    return pdf(document -> {
      PDFont font = new PDType1Font(FontName.COURIER);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        float y = 740;
        for (String line : text.lines().toList()) {
          content.beginText();
          content.setFont(font, 10);
          content.newLineAtOffset(50, y);
          content.showText(line);
          content.endText();
          y -= 14;
        }
      }
    });
  }

  private interface Drawing {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] pdf(Drawing drawing) {
    BundledFonts.use();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      drawing.on(document);
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void assertRefused(byte[] document, String message) {
    Read read = Read.by(reader(), document);

    assertThat(read.outcome())
        .isEqualTo(
            new Reading.Refused(
                Finding.of(ReadingRules.DOCUMENT_UNREADABLE, Place.DOCUMENT, message)));
  }

  @Test
  void a_bill_of_somebody_else_is_read_through_its_text() {
    Read read = Read.by(reader(), pdf(Resource.text("text/layouts/t6_medicare.txt")));

    assertThat(stated(read, SourceField.PROCEDURE_CODE))
        .containsExactly(Optional.of("99284"), Optional.of("93005"));
    assertThat(claim(read).value(SourceField.CLAIM_NUMBER)).contains("CLM-DEMO-44120");
    assertThat(read.lines().getFirst().place()).isInstanceOf(Place.PageLine.class);
  }

  @Test
  void a_table_in_a_proportional_font_is_read_by_its_columns() {
    byte[] table =
        pdf(document -> {
          PDFont font = new PDType1Font(FontName.HELVETICA);
          PDPage page = new PDPage();
          document.addPage(page);
          String[][] rows = {
            {"Explanation of Benefits"},
            {"Service Description", "Billed", "Allowed", "Plan Paid", "You Owe"},
            {"Office visit", "$180.00", "$150.00", "$120.00", "$30.00"},
            {"Blood panel", "$95.00", "$75.00", "$60.00", "$15.00"}
          };
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int row = 0; row < rows.length; row++) {
              for (int cell = 0; cell < rows[row].length; cell++) {
                content.beginText();
                content.setFont(font, 10);
                content.newLineAtOffset(50 + cell * 90, 700 - row * 15);
                content.showText(rows[row][cell]);
                content.endText();
              }
            }
          }
        });

    Read read = Read.by(reader(), table);

    assertThat(read.lines()).hasSize(2);
    assertThat(stated(read, SourceField.DESCRIPTION))
        .containsExactly(Optional.of("Office visit"), Optional.of("Blood panel"));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_scan_has_no_text() {
    assertRefused(
        pdf(document -> document.addPage(new PDPage())),
        "the document has no text: a scan, perhaps");
  }

  @Test
  void a_locked_document_is_refused() {
    byte[] locked =
        pdf(document -> {
          document.addPage(new PDPage());
          document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });

    assertRefused(locked, "the document is locked with a password");
  }

  @Test
  void a_damaged_document_is_refused() {
    byte[] half =
        new String(document(), StandardCharsets.ISO_8859_1)
            .substring(0, 300)
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(rules(Read.by(reader(), half)))
        .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
    assertRefused("PK zip".getBytes(StandardCharsets.UTF_8), "the document is not a PDF");
  }

  @Test
  void a_bomb_is_not_unpacked() throws IOException {
    byte[] bomb = bomb(400L * 1024 * 1024);
    byte[] bombInBomb = packed(bomb);

    for (byte[] stream : List.of(bomb, bombInBomb)) {
      ByteArrayOutputStream document = new ByteArrayOutputStream();
      document.writeBytes(
          ("%PDF-1.7\n1 0 obj\n<</Length " + stream.length + "/Filter/FlateDecode>>\nstream\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      document.writeBytes(stream);
      document.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));

      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () ->
              assertRefused(
                  document.toByteArray(),
                  "the document unpacks to more than a statement may have"));
    }
  }

  @Test
  void nested_objects_do_not_break_the_reader() {
    for (String nest : List.of("[", "<</A ", "(")) {
      byte[] document =
          ("%PDF-1.7\n1 0 obj\n" + nest.repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>")
              .getBytes(StandardCharsets.ISO_8859_1);

      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () ->
              assertThat(Read.by(reader(), document).outcome())
                  .isInstanceOf(Reading.Refused.class));
    }
  }

  private static byte[] bomb(long size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      byte[] blanks = new byte[1024 * 1024];
      for (long written = 0; written < size; written += blanks.length) {
        deflater.write(blanks);
      }
    }
    return out.toByteArray();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }
}
