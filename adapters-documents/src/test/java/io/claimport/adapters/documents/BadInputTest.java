package io.claimport.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.application.driven.DocumentReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever comes in, every reader comes to an end with an answer, and what it hands out
/// can be normalised.
class BadInputTest {

  private static final List<String> WHOLE =
      Stream.of(
              "golden/e1.txt",
              "golden/s1.txt",
              "golden/insurer.csv",
              "golden/provider.csv",
              "golden/insurer.835",
              "golden/provider.837",
              "golden/fhir.json",
              "fhir/references.json",
              "fhir/details.json",
              "fhir/void.ndjson",
              "text/t1_dental_bill.txt",
              "text/t1_medical_bill.txt",
              "text/t5_eob.txt",
              "text/lab_report.txt",
              "text/layouts/t2_numbered_pipes.txt",
              "text/layouts/t3_cpt_word.txt",
              "text/layouts/t6_medicare.txt",
              "text/layouts/t7_numbered_charges.txt",
              "text/layouts/t8_ruled_table.txt",
              "text/layouts/t9_pharmacy_slip.txt",
              "text/layouts/t10_receipt.txt",
              "html/statement.html")
          .map(Resource::text)
          .toList();

  private static final List<String> SHARDS =
      List.of(
          "\n",
          "\r\n",
          "\u0000",
          "\uFEFF",
          "\"",
          "\"\"",
          ",",
          ";",
          "\t",
          "|",
          "$",
          "-$",
          "($",
          "$1,2",
          "$99999999999999999999",
          " CR",
          "----------  ----",
          "Form E1 - Coded Explanation of Benefits\n",
          "Form S1 - Itemized Statement after Insurance\n",
          "TOTALS",
          "Total,",
          "CPT 99213 - ",
          "Service Description  Billed  Allowed\n",
          "Claim Number,Service Date,CPT,Billed\n",
          "99/99/9999",
          "Date of Service: Jan 10-15, 2026",
          "NPI: 1234567890",
          "~",
          "*",
          ":",
          "ISA*",
          "~ISA*00*          *00*          *ZZ*A              *ZZ*B              *",
          "~ST*835*0001~",
          "~ST*837*0001~BHT*0019~HL*1**20*1~",
          "~SE*4*0001~",
          "~CLP*A*1*10*10~SVC*HC:99213*10*10~",
          "~CLM*A*10***11:B:8~LX*1~SV1*HC:99213*10*UN*1~",
          "~SBR*P~SVD*P*5~CAS*CO*45*5~",
          "~PLB*1*2*CV*",
          "{\"resourceType\":\"ExplanationOfBenefit\",",
          "\"item\":[{",
          "}]}",
          "\"amount\":{\"value\":1e999999999}",
          "\"servicedDate\":\"2026-13\"",
          "\\u0000",
          "Billed: $1.00",
          "1. visit (99213)",
          "Status: DENIED",
          "Retail 45.00",
          "<html><table><tr><th>CPT<th>Billed<tr><td>99213<td>$1.00",
          "</table>",
          "%PDF-1.7\n",
          "é");

  private static final String ISA =
      "ISA*00*          *00*          *ZZ*DEMO           *ZZ*DEMO           *260301*1200*^*00501"
          + "*000000001*0*T*:~";

  record Edit(int place, int length, String put) {

    byte[] apply(byte[] bytes) {
      int from = bytes.length == 0 ? 0 : place % bytes.length;
      int to = Math.min(bytes.length, from + length);
      ByteArrayOutputStream edited = new ByteArrayOutputStream();
      edited.write(bytes, 0, from);
      edited.writeBytes(put.getBytes(StandardCharsets.UTF_8));
      edited.write(bytes, to, bytes.length - to);
      return edited.toByteArray();
    }
  }

  @Provide
  Arbitrary<byte[]> damagedDocuments() {
    Arbitrary<Edit> edits =
        Combinators.combine(
                Arbitraries.integers().between(0, 100_000),
                Arbitraries.frequencyOf(
                    Tuple.of(5, Arbitraries.integers().between(0, 3)),
                    Tuple.of(1, Arbitraries.integers().between(0, 500))),
                Arbitraries.oneOf(
                    Arbitraries.of(SHARDS),
                    Arbitraries.of(WHOLE).map(text -> text.substring(0, text.length() / 3)),
                    Arbitraries.strings().ofMaxLength(5)))
            .as(Edit::new);
    return Combinators.combine(
            Arbitraries.of(WHOLE), edits.list().ofMinSize(1).ofMaxSize(8), Arbitraries.integers())
        .as((whole, list, encoding) -> {
          byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
          for (Edit edit : list) {
            bytes = edit.apply(bytes);
          }
          return encoding % 10 == 0
              ? new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE)
              : bytes;
        });
  }

  @Property(tries = 4_000)
  void a_damaged_document_is_read_or_refused(@ForAll("damagedDocuments") byte[] document) {
    everybodyReads(document);
  }

  @Property(tries = 2_000)
  void any_bytes_are_read_or_refused(@ForAll byte[] document) {
    everybodyReads(document);
  }

  @Property(tries = 2_000)
  void any_shards_are_read_or_refused(@ForAll("shards") String document) {
    everybodyReads(document.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> shards() {
    return Arbitraries.of(SHARDS).list().ofMaxSize(40).map(shards -> String.join(" ", shards));
  }

  static Stream<String> nightmares() {
    int many = 300_000;
    return Stream.of(
        "$".repeat(many),
        "-".repeat(many),
        "- ".repeat(many),
        "(".repeat(many),
        "\"".repeat(many),
        "\"a".repeat(many),
        ",".repeat(many),
        "\t".repeat(many),
        "\n".repeat(many),
        "9".repeat(many),
        " ".repeat(many) + "x",
        "CPT 99213 - " + "a ".repeat(many) + "$1.00",
        "CPT 99213" + " ".repeat(400) + "x\n".repeat(many / 10),
        "CPT 99213 - " + ".".repeat(900) + "$1.00\n",
        ("CPT 99213 - " + "-.: ".repeat(200) + "$1.00\n").repeat(300),
        "Date of Service: " + "1".repeat(900) + "\nCPT 99213 - x $1.00\n",
        "Claim # " + "a".repeat(900) + "\nCPT 99213 - x $1.00\n",
        "NPI: ".repeat(190) + "\nCPT 99213 - x $1.00\n",
        "Claim Number,Service Date,CPT,Billed\n" + "\"".repeat(many),
        "Claim Number,Service Date,CPT,Billed\n" + "a".repeat(many),
        "Claim Number,Service Date,CPT,Billed\n" + ",,,\n".repeat(many / 4),
        "Form E1 - Coded Explanation of Benefits\n" + "- ".repeat(many) + "\n" + "- ".repeat(many),
        ISA + "GS*HP~ST*835*1~" + "CLP*A*1*1*1~".repeat(many / 10),
        ISA + "ST*835*1~CLP*A*1*1*1~" + "SVC*HC:99213*1*1~".repeat(many / 10),
        ISA + "ST*835*1~CLP*A*1*1*1~SVC*HC:99213*1*1~CAS*CO" + "*45*1*".repeat(many / 3),
        ISA + "ST*835*1~CLP" + "*".repeat(2 * many) + "~",
        ISA + "ST*837*1~" + "HL*1*1*22~".repeat(many / 10) + "CLM*A*1~LX*1~SV1*HC:99213*1~",
        ISA + "ST*837*1~CLM*A*1~" + "HI*BK:1:2~".repeat(many / 10) + "LX*1~SV1*HC:99213*1~",
        ISA + "ST*837*1~CLM*A*1~" + "SBR*P~".repeat(many / 10) + "LX*1~SV1*HC:99213*1~",
        ISA.repeat(many / 100),
        "ISA*".repeat(many),
        "ST*835*" + "1".repeat(many),
        "ST*837*" + "B*HT*~".repeat(many / 10),
        WHOLE.getFirst() + "x\n".repeat(many),
        WHOLE.getFirst().replace("TOTALS", "x") + "x\n".repeat(many));
  }

  @ParameterizedTest(name = "nightmare {index}")
  @MethodSource("nightmares")
  void nothing_takes_long(String document) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> everybodyReads(document.getBytes(StandardCharsets.UTF_8)));
  }

  private static void everybodyReads(byte[] document) {
    byte[] head = Arrays.copyOf(document, Math.min(document.length, DocumentReader.HEAD_BYTES));
    for (DocumentReader reader : DocumentFormats.readers()) {
      assertThat(reader.recognize(head)).isNotNull();
      Result result = RoundTrip.of(reader, document);
      assertThat(result.read().outcome()).isNotNull();
      assertThat(result.lineItems()).hasSameSizeAs(result.read().lines());
    }
  }
}
