package io.claimport.domain.normalization;

import static io.claimport.domain.normalization.SourceBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.money.Money;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NormalizerTest {

  @Test
  void each_line_knows_its_position_and_its_place() {
    List<LineItem> lines = claim().line().line().line().normalize().lineItems();

    assertThat(lines).extracting(line -> line.origin().ordinal()).containsExactly(0, 1, 2);
    assertThat(lines)
        .extracting(line -> line.origin().place())
        .containsExactly(new Place.TextLine(2), new Place.TextLine(3), new Place.TextLine(4));
    assertThat(lines).extracting(LineItem::id).doesNotHaveDuplicates();
  }

  @Test
  void totals_run_over_what_is_stated_and_say_how_many_lines_lack_it() {
    LineItemTotals totals =
        LineItemTotals.of(
            claim()
                .line()
                .amounts("100", "80", "60", "20")
                .with(SourceField.SERVICE_DATE, LocalDate.of(2026, 1, 10))
                .with(SourceField.SERVICE_DATE_END, LocalDate.of(2026, 1, 15))
                .with(SourceField.PROVIDER_NAME, "Dr. Ada")
                .with(SourceField.PROCEDURE_CODE, "99213")
                .line()
                .with(SourceField.BILLED, new BigDecimal("50"))
                .normalize()
                .lineItems());

    assertThat(totals.billed())
        .isEqualTo(new LineItemTotals.Sum(Money.ofCents(150_00).toDecimal(), 0));
    assertThat(totals.paidByInsurance())
        .isEqualTo(new LineItemTotals.Sum(Money.ofCents(60_00).toDecimal(), 1));
    assertThat(totals.uniqueProviders()).isEqualTo(1);
    assertThat(totals.uniqueProcedureCodes()).isEqualTo(1);
    assertThat(totals.earliest()).isEqualTo("2026-01-10");
    assertThat(totals.latest()).isEqualTo("2026-01-15");
  }

  @Test
  void totals_of_nothing_are_zero_and_have_no_dates() {
    LineItemTotals totals = LineItemTotals.of(List.of());

    assertThat(totals.lines()).isZero();
    assertThat(totals.billed()).isEqualTo(new LineItemTotals.Sum(Money.ZERO.toDecimal(), 0));
    assertThat(totals.earliest()).isNull();
  }

  @Property
  void whatever_a_source_states_as_text_never_makes_a_rule_throw(
      @ForAll String code, @ForAll String name, @ForAll String npi, @ForAll BigDecimal billed) {
    NormalizedClaim normalized =
        claim()
            .stating(SourceField.CLAIM_NUMBER, name)
            .line()
            .with(SourceField.PROCEDURE_CODE, code)
            .with(SourceField.DESCRIPTION, name)
            .with(SourceField.PROVIDER_NAME, name)
            .with(SourceField.PROVIDER_NPI, npi)
            .with(SourceField.BILLED, billed)
            .normalize();

    assertThat(normalized.lineItems()).hasSize(1);
    assertThat(normalized.findings())
        .extracting(Finding::message)
        .allSatisfy(message -> assertThat(message).as("fields only").matches("[a-z_, ]+"));
  }
}
