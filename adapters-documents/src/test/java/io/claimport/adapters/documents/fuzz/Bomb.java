package io.claimport.adapters.documents.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.zip.Deflater;

/// Documents that are small to describe and too much to hold.
@SuppressWarnings("ImmutableEnumChecker") // recipes without state
enum Bomb {
  NESTED_ARRAYS("fhir", () -> fhir("\"item\":", "[", 1_000_000, "")),
  NESTED_OBJECTS("fhir", () -> fhir("\"item\":", "{\"detail\":", 1_000_000, "")),
  NESTED_WHERE_NOBODY_LOOKS("fhir", () -> fhir("\"extension\":", "[", 1_000_000, "")),
  DIGITS_OF_AN_AMOUNT("fhir", () -> amount("9", 1_000_000, "")),
  EXPONENT_OF_AN_AMOUNT("fhir", () -> amount("1", 1, "e999999999")),
  BILLION_ELEMENTS("fhir", () -> fhir("\"item\":[0", ",0", 1_000_000_000, "]}")),
  LONG_JSON_STRING("fhir", () -> fhir("\"id\":\"", "x", Sizes.HUNDRED_MEGABYTES, "\"}")),
  LONG_ELEMENT_OF_A_REMITTANCE("x12-835", () -> x12("ST*835*1~CLP*", "x", "*1*1*1~")),
  LONG_ELEMENT_OF_A_CLAIM("x12-837", () -> x12("ST*837*1~BHT*0019~CLM*", "x", "*1~")),
  SEGMENT_OF_EMPTY_ELEMENTS("x12-835", () -> x12("ST*835*1~CLP", "*", "~")),
  LONG_LINE_OF_A_TABLE("csv", () -> table("x")),
  LONG_QUOTED_CELL("csv", () -> table("\"x")),
  QUOTED_LINES_WITHOUT_END("csv", () -> table("\"x\n")),
  LINE_OF_EMPTY_CELLS("csv", () -> table(",")),
  LONG_LINE_OF_TEXT(
      "text", () -> Repeated.of("CPT 99213 - ", "x", Sizes.HUNDRED_MEGABYTES, " $1.00\n")),
  LONG_LINE_OF_A_FORM(
      "e1",
      () ->
          Repeated.of(
              "Form E1 - Coded Explanation of Benefits\n", "x", Sizes.HUNDRED_MEGABYTES, "\n")),
  NESTED_DIVISIONS(
      "html", () -> Repeated.of("<html><body>", "<div>", 1_000_000, "CPT 99213 $1.00")),
  NESTED_TABLES("html", () -> Repeated.of("<html><body>", "<table><tr><td>", 300_000, "$1.00")),
  AS_MANY_ELEMENTS_AS_ARE_READ("html", () -> Repeated.of("<html>", "<div>", 190_000, "$1.00")),
  ELEMENTS_THAT_MULTIPLY("html", () -> Repeated.of("<html><b><i><u><s><em>", "<p>x", 190_000, "")),
  ATTRIBUTES("html", () -> Repeated.of("<html><p ", "a='' b='' ", 800_000, ">$1.00")),
  LARGE_PAGE("html", () -> Repeated.of("<html>", "<p>x</p>", Sizes.HUNDRED_MEGABYTES / 8, "")),
  PACKED_GIGABYTES("pdf", () -> pdf(packed())),
  A_MILLION_PAGES("pdf", () -> pages("3 0 R ", 1_000_000)),
  PAGES_IN_A_CIRCLE("pdf", () -> pages("2 0 R ", 1)),
  PAGES_IN_MANY_CIRCLES("pdf", () -> pages("2 0 R ", 1_000));

  static final class Sizes {
    private static final int HUNDRED_MEGABYTES = 100 * 1024 * 1024;
  }

  private static final int PIECE = 64 * 1024 * 1024;
  private static final int PIECES = 64;

  private final String format;
  private final Supplier<Repeated> document;

  Bomb(String format, Supplier<Repeated> document) {
    this.format = format;
    this.document = document;
  }

  /// Of the reader that it is meant for.
  String format() {
    return format;
  }

  Repeated document() {
    return document.get();
  }

  private static Repeated fhir(String member, String part, int times, String end) {
    return Repeated.of("{\"resourceType\":\"ExplanationOfBenefit\"," + member, part, times, end);
  }

  private static Repeated amount(String digits, int times, String end) {
    String begin =
        "\"item\":[{\"adjudication\":[{\"category\":{\"coding\":[{\"code\":\"submitted\"}]},"
            + "\"amount\":{\"value\":";
    return fhir(begin, digits, times, end + "}}]}]}");
  }

  private static Repeated x12(String begin, String part, String end) {
    String header =
        "ISA*00*          *00*          *ZZ*DEMO           *ZZ*DEMO           *260301*1200*^*00501"
            + "*000000001*0*T*:~GS*HP*A*B*20260301*1200*1*X*005010X221A1~";
    return Repeated.of(header + begin, part, Sizes.HUNDRED_MEGABYTES / part.length(), end);
  }

  private static Repeated table(String part) {
    String begin = "Claim Number,Service Date,CPT,Billed\nA,2026-01-10,99213,1.00\n";
    return Repeated.of(begin, part, Sizes.HUNDRED_MEGABYTES / part.length(), "\n");
  }

  private static Repeated pages(String kid, int times) {
    String begin =
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>> endobj
        2 0 obj <</Type/Pages/Count 1/Kids[\
        """;
    return Repeated.of(begin, kid, times, "]>> endobj\ntrailer <</Root 1 0 R/Size 4>>\n%%EOF");
  }

  private static Repeated pdf(byte[] stream) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(latin("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"));
    document.writeBytes(
        latin("5 0 obj <</Length " + stream.length + "/Filter/FlateDecode>>\nstream\n"));
    document.writeBytes(stream);
    document.writeBytes(latin("\nendstream endobj\ntrailer <</Root 1 0 R/Size 6>>\n%%EOF"));
    return new Repeated(document.toByteArray(), new byte[1], 0, new byte[0]);
  }

  /// Four gigabytes of nothing: one packed piece, again and again.
  private static byte[] packed() {
    Deflater deflater = new Deflater();
    byte[] packed = new byte[PIECE / 100];
    byte[] nothing = new byte[PIECE / 64];
    ByteArrayOutputStream piece = new ByteArrayOutputStream();
    for (int i = 0; i < 64; i++) {
      deflater.setInput(nothing);
      piece.write(packed, 0, deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH));
    }
    deflater.end();
    byte[] first = piece.toByteArray();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(first);
    for (int i = 1; i < PIECES; i++) {
      all.write(first, 2, first.length - 2);
    }
    return all.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
