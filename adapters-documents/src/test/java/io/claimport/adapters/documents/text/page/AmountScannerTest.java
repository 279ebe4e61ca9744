package io.claimport.adapters.documents.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.decoding.NumberedLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$185|185",
        "$1,234.50|1234.50",
        "Visit: $ 12.00|12.00",
        "-$75.00|-75.00",
        "$-75.00|-75.00",
        "Paid: ($75.00)|-75.00",
        "$75.00-|-75.00",
        "$75.00 CR|-75.00",
        "$75.00CR|-75.00",
        "$28 (copay)|28",
        "visit - $28|28",
        "($28 copay)|28",
        "$12.00.|12.00",
        "Total $12.00, thanks|12.00",
        "$0 (NOT COVERED)|0",
        "$1.234|?",
        "$8.5|?",
        "$1,23|?",
        "$1.2M|?",
        "$5k|?",
        "$10%|?",
        "$|?",
        "$x|?",
        "co-pay-$5|?",
        "-$-5|?",
        "$99999999999999999999999999999999999999999999|?"
      })
  void an_amount_is_read_exactly_or_not_at_all(String line, String value) {
    List<AmountToken> tokens = AmountScanner.scan(line);

    assertThat(tokens).hasSize(1);
    assertThat(tokens.getFirst().value())
        .isEqualTo(value.equals("?") ? Optional.empty() : Optional.of(new BigDecimal(value)));
  }

  @Test
  void a_number_without_a_dollar_sign_is_never_money() {
    assertThat(
            List.of(
                "ZIP 12345-6789",
                "Tel. 555-0142",
                "Invoice #2026-0122-054",
                "BNP 1,850",
                "Vitamin D 1000IU",
                "(80%)",
                "Retail 45.00"))
        .allMatch(line -> AmountScanner.scan(line).isEmpty());
  }

  @Test
  void a_dash_between_two_amounts_is_no_minus() {
    assertThat(AmountScanner.scan("$85-$90"))
        .extracting(AmountToken::value)
        .allMatch(v -> v.isEmpty());
  }

  @Property(tries = 3_000)
  void tokens_follow_each_other(@ForAll("lines") String line) {
    int end = 0;
    for (AmountToken token : AmountScanner.scan(line)) {
      assertThat(token.start()).isBetween(end, line.length());
      assertThat(token.end()).isBetween(token.start() + 1, line.length());
      end = token.end();
    }
    PageLine page = PageLine.of(new NumberedLine(1, line));
    for (int i = 0; i < page.amounts().size(); i++) {
      assertThat(page.labelOf(i)).isNotNull();
    }
    assertThat(page.remark()).isNotNull();
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings().withChars("$$$-()., 15CRx\u2212").ofMaxLength(25);
  }
}
