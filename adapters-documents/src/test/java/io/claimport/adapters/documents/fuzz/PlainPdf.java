package io.claimport.adapters.documents.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lines of a text as a PDF in which nothing is packed, so that damage hits what its
/// pages show and not only what is packed.
final class PlainPdf {

  private static final int MOST_LINES = 45;
  private static final String HEAD =
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R
        /Resources<</Font<</F1 4 0 R>>>>>> endobj
      4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Courier>> endobj
      """;

  private PlainPdf() {}

  static byte[] of(String text) {
    StringBuilder content = new StringBuilder("BT /F1 8 Tf 11 TL 40 760 Td\n");
    for (String line : text.lines().limit(MOST_LINES).toList()) {
      content.append('(').append(escaped(line)).append(") Tj T*\n");
    }
    content.append("ET");
    return String.join(
            "\n",
            List.of(
                HEAD + "5 0 obj <</Length " + content.length() + ">>",
                "stream",
                content,
                "endstream endobj",
                "trailer <</Root 1 0 R/Size 6>>",
                "%%EOF"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String escaped(String line) {
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }
}
