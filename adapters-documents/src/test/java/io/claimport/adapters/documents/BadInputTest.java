package io.claimport.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.application.driven.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents made to take long: every reader soon comes to an end with an answer, and what it
/// hands out can be normalised.
///
/// Damage of every other kind is in the package `fuzz`.
class BadInputTest {

  private static final String ISA =
      "ISA*00*          *00*          *ZZ*DEMO           *ZZ*DEMO           *260301*1200*^*00501"
          + "*000000001*0*T*:~";

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
        Resource.text("golden/e1.txt") + "x\n".repeat(many),
        Resource.text("golden/e1.txt").replace("TOTALS", "x") + "x\n".repeat(many));
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
