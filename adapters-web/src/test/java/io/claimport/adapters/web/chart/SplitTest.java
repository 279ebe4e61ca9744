package io.claimport.adapters.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.lineitem.LineItemTotals.Sum;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SplitTest {

  @Test
  void the_parts_fill_the_bar() {
    Split split = split("200.00", "100.00", "50.00");

    assertThat(split.rest()).isEqualTo(new BigDecimal("50.00"));
    assertThat(split.isDrawable()).isTrue();
    assertThat(split.paidWidth()).isEqualTo("50.00");
    assertThat(split.owedBegin()).isEqualTo("50.00");
    assertThat(split.restBegin()).isEqualTo("75.00");
    assertThat(split.restWidth()).isEqualTo("25.00");
    assertThat(split.percent(split.owed())).isEqualTo("25.0 %");
  }

  @Test
  void what_does_not_add_up_is_not_drawn() {
    assertThat(split("100.00", "90.00", "20.00").isDrawable()).isFalse();
    assertThat(split("-100.00", "-90.00", "-10.00").isDrawable()).isFalse();
    assertThat(split("0.00", "0.00", "0.00").isDrawable()).isFalse();
    assertThat(split("0.00", "0.00", "0.00").percent(BigDecimal.ONE)).isEqualTo("–");
  }

  private static Split split(String billed, String paid, String owed) {
    Sum nothing = new Sum(BigDecimal.ZERO, 0);
    return Split.of(
        new LineItemTotals(1, sum(billed), nothing, sum(paid), sum(owed), 1, 1, null, null));
  }

  private static Sum sum(String amount) {
    return new Sum(new BigDecimal(amount), 0);
  }
}
