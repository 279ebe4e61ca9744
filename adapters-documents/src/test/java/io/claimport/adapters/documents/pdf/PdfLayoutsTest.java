package io.claimport.adapters.documents.pdf;

import static io.claimport.adapters.documents.Reads.claim;
import static io.claimport.adapters.documents.Reads.dollars;
import static io.claimport.adapters.documents.Reads.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.source.SourceField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/// Pages as other programs draw them: column by column, amounts to the right, headings in
/// two lines, letterheads on each page.
class PdfLayoutsTest {

  private static final float[] COLUMNS = {40, 110, 160, 340, 410, 480, 550};
  private static final int FIRST_AMOUNT = 3;
  private static final float SIZE = 9;

  /// Pages of rows of cells. An empty cell draws nothing.
  private static Read reading(List<List<String>> pages) {
    BundledFonts.use();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (List<String> rows : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          draw(content, rows);
        }
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Read.by(new PdfDocumentReader(), out.toByteArray());
  }

  private static void draw(PDPageContentStream content, List<String> rows) throws IOException {
    PDFont font = new PDType1Font(FontName.HELVETICA);
    for (int column = 0; column < COLUMNS.length; column++) {
      for (int row = 0; row < rows.size(); row++) {
        String[] cells = rows.get(row).split(";", -1);
        if (column < cells.length && !cells[column].isEmpty()) {
          float width = font.getStringWidth(cells[column]) / 1000 * SIZE;
          float x = column < FIRST_AMOUNT ? COLUMNS[column] : COLUMNS[column] + 50 - width;
          content.beginText();
          content.setFont(font, SIZE);
          content.newLineAtOffset(x, 740 - row * 14);
          content.showText(cells[column]);
          content.endText();
        }
      }
    }
  }

  @Test
  void a_table_goes_on_on_the_next_page() {
    List<String> first =
        List.of(
            "NORTHWIND MUTUAL (DEMO)",
            "Explanation of Benefits",
            "Claim Number: C-991",
            "Provider: Hollow Oak Hospital (DEMO)",
            "Date;Code;Service Description;Amount;Allowed;Plan;You",
            "of Service;;;Billed;Amount;Paid;Owe",
            "01/22/2026;80053;METABOLIC PANEL,;$65.00;$40.00;$30.00;$10.00",
            ";;COMPREHENSIVE",
            "01/22/2026;85025;Blood count;$40.00;$30.00;$30.00;$0.00",
            "Page 1 of 2");
    List<String> second =
        List.of(
            "NORTHWIND MUTUAL (DEMO)",
            "01/23/2026;71046;Chest film;$200.00;$140.00;$112.00;$28.00",
            ";;Total for this claim;$305.00;$210.00;$172.00;$38.00",
            "Page 2 of 2");

    Read read = reading(List.of(first, second));

    assertThat(stated(read, SourceField.PROCEDURE_CODE))
        .containsExactly(Optional.of("80053"), Optional.of("85025"), Optional.of("71046"));
    assertThat(stated(read, SourceField.DESCRIPTION).getFirst())
        .contains("METABOLIC PANEL, COMPREHENSIVE");
    assertThat(stated(read, SourceField.PATIENT_RESPONSIBILITY))
        .containsExactly(
            Optional.of(dollars("10.00")),
            Optional.of(dollars("0.00")),
            Optional.of(dollars("28.00")));
    assertThat(claim(read).value(SourceField.BILLED)).contains(dollars("305.00"));
    assertThat(claim(read).value(SourceField.CLAIM_NUMBER)).contains("C-991");
  }

  @Test
  void a_description_goes_on_below_only_where_it_stands_alone_in_its_column() {
    List<String> rows =
        List.of(
            "HOLLOW OAK CLINIC (DEMO)",
            "Date;Code;Description;Charge",
            "01/22/2026;99213;Office visit,;$120.00",
            ";;established,",
            ";;of medium length",
            "01/22/2026;J1885;Injection;$30.00",
            ";;DUPLICATE CHARGE",
            "01/22/2026;36415;Blood draw;$20.00",
            "Ask at the desk",
            "01/22/2026;85025;Blood count;$40.00",
            "",
            ";;Prepared by nobody",
            ";;Total Charges;$210.00");

    Read read = reading(List.of(rows));

    assertThat(stated(read, SourceField.DESCRIPTION))
        .containsExactly(
            Optional.of("Office visit, established, of medium length"),
            Optional.of("Injection"),
            Optional.of("Blood draw"),
            Optional.of("Blood count"));
  }

  @Test
  void a_bill_goes_on_below_the_letterhead_of_the_next_page() {
    List<String> first =
        List.of(
            "HOLLOW OAK CLINIC (DEMO)",
            "Account Number: HO-77",
            "Date;Code;Description;Charge",
            "01/22/2026;99213;OFFICE VISIT,;$120.00",
            ";;ESTABLISHED PATIENT",
            "01/22/2026;;Dressing supplies;$15.00");
    List<String> second =
        List.of(
            "HOLLOW OAK CLINIC (DEMO)",
            "Date;Code;Description;Charge",
            "01/23/2026;J1885;Injection;$30.00",
            ";;Total Charges;$165.00",
            ";;Insurance Payment;-$100.00",
            ";;Balance Due;$65.00");

    Read read = reading(List.of(first, second));

    assertThat(stated(read, SourceField.BILLED))
        .containsExactly(
            Optional.of(dollars("120.00")),
            Optional.of(dollars("15.00")),
            Optional.of(dollars("30.00")));
    assertThat(stated(read, SourceField.DESCRIPTION))
        .containsExactly(
            Optional.of("OFFICE VISIT, ESTABLISHED PATIENT"),
            Optional.of("Dressing supplies"),
            Optional.of("Injection"));
    assertThat(claim(read).value(SourceField.BILLED)).contains(dollars("165.00"));
    assertThat(claim(read).value(SourceField.PAID)).contains(dollars("100.00"));
  }
}
