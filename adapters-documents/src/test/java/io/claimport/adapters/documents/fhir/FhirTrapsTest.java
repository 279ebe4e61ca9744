package io.claimport.adapters.documents.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.Resource;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Small documents, each with something that has misled readers.
class FhirTrapsTest {

  private static Read read(String name) {
    return Read.by(FhirDocumentReader.ofAnyDialect(), Resource.bytes("fhir/" + name));
  }

  private static ListAssert<Optional<BigDecimal>> assertAmounts(
      Read read, SourceField<BigDecimal> field) {
    return assertThat(Reads.stated(read, field));
  }

  private static Optional<BigDecimal> dollars(@Nullable String amount) {
    return Optional.ofNullable(amount).map(BigDecimal::new);
  }

  private static void assertRules(Read read, Rule... rules) {
    assertThat(Reads.rules(read))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(rules).map(Rule::id).toList());
  }

  private static Adjustment adjustment(String group, String reason, long cents) {
    return new Adjustment(group, reason, Money.ofCents(cents));
  }

  @Test
  void several_amounts_of_one_category_are_told_apart_by_their_variables() {
    Read read = read("several_same_categories.json");

    assertAmounts(read, SourceField.BILLED).containsExactly(dollars("60.0"));
    assertAmounts(read, SourceField.PAID).containsExactly(dollars("41.0"));
    assertAmounts(read, SourceField.PATIENT_RESPONSIBILITY).containsExactly(dollars("19.0"));
    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS))
        .containsExactly(
            Optional.of(List.of(adjustment("PR", "1", 500), adjustment("PR", "1", 250))));
    assertRules(read, ReadingRules.SPECIFIC_CODE);
  }

  @Test
  void an_amount_that_is_stated_twice_differently_is_not_stated() {
    Read read = read("contradiction.json");

    assertAmounts(read, SourceField.BILLED).containsExactly(dollars(null));
    assertAmounts(read, SourceField.ALLOWED).containsExactly(dollars("8.0"));
    assertRules(read, ReadingRules.AMOUNT_CONTRADICTED);
  }

  @Test
  void a_benefit_is_never_added_to_the_parts_that_it_consists_of() {
    Read read = read("benefit_beside_parts.json");

    assertAmounts(read, SourceField.PAID)
        .containsExactly(dollars("37.5"), dollars("12.0"), dollars("9.0"));
  }

  @Test
  void a_variable_decides_and_one_that_nobody_knows_leaves_it_to_the_code_beside_it() {
    Read read = read("misleading_pairs.json");

    assertAmounts(read, SourceField.BILLED).containsExactly(dollars("550.0"));
    assertAmounts(read, SourceField.PATIENT_RESPONSIBILITY).containsExactly(dollars(null));
    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS))
        .containsExactly(Optional.of(List.of(adjustment("PR", "2", 2_000))));
    assertThat(Reads.stated(read, SourceField.UNITS)).containsExactly(Optional.empty());
    assertRules(read, ReadingRules.SPECIFIC_CODE);
  }

  @Test
  void the_third_version_of_cms_swaps_who_paid_and_who_is_paid() {
    Read read = read("cms_v3.json");

    assertAmounts(read, SourceField.BILLED).containsExactly(dollars("75.0"));
    assertAmounts(read, SourceField.ALLOWED).containsExactly(dollars("47.84"));
    assertAmounts(read, SourceField.PAID).containsExactly(dollars("37.5"));
    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS))
        .containsExactly(Optional.of(List.of(adjustment("PR", "1", 200))));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_negative_line_takes_another_one_back() {
    Read read = read("reversal.json");

    assertThat(Reads.stated(read, SourceField.STATUS))
        .containsExactly(Optional.empty(), Optional.of(LineStatus.REVERSAL));
  }

  @Test
  void amounts_of_the_claim_are_not_spread_over_its_lines() {
    Read read = read("items_without_adjudication.json");

    assertAmounts(read, SourceField.BILLED).containsExactly(dollars(null), dollars(null));
    assertThat(Reads.claim(read).value(SourceField.BILLED)).isEqualTo(dollars("136.0"));
    assertThat(Reads.claim(read).value(SourceField.PAID)).isEqualTo(dollars("100.0"));
    assertThat(Reads.claim(read).value(SourceField.ADJUSTMENTS))
        .contains(List.of(adjustment("PR", "1", 3_600)));
  }

  @Test
  void an_only_line_takes_the_amounts_of_its_claim() {
    Read read = read("single_item_without_adjudication.json");

    assertAmounts(read, SourceField.BILLED).containsExactly(dollars("136.0"));
    assertAmounts(read, SourceField.PAID).containsExactly(dollars("100.0"));
    assertRules(read, ReadingRules.HEADER_AMOUNTS);
  }

  @Test
  void details_with_amounts_are_lines_instead_of_their_item() {
    Read read = read("details.json");

    assertThat(Reads.stated(read, SourceField.PROCEDURE_CODE))
        .containsExactly(
            Optional.of("80053"), Optional.of("36415"), Optional.of("99214"), Optional.empty());
    assertAmounts(read, SourceField.BILLED)
        .containsExactly(dollars("40.0"), dollars("60.0"), dollars("20.0"), dollars("30.0"));
    assertThat(Reads.stated(read, SourceField.SERVICE_DATE))
        .allMatch(Optional.of(LocalDate.of(2026, 1, 10))::equals);
    assertThat(Reads.stated(read, SourceField.PROVIDER_NAME).getFirst())
        .contains("Dr. Tess Sample (DEMO)");
    assertRules(read, ReadingRules.DETAIL_LINES);
  }

  @Test
  void lines_that_the_payer_added_count() {
    Read read = read("added_item.json");

    assertThat(read.lines()).hasSize(2);
    assertAmounts(read, SourceField.ALLOWED).containsExactly(dollars(null), dollars("4.0"));
    assertThat(Reads.stated(read, SourceField.PROVIDER_NAME))
        .containsExactly(
            Optional.of("Harbor Point Medical Center (DEMO)"),
            Optional.of("Added Provider (DEMO)"));
  }

  @Test
  void a_line_in_another_currency_is_left_out() {
    Read read = read("foreign_currency.json");

    assertAmounts(read, SourceField.BILLED).containsExactly(dollars("11.0"));
    assertRules(read, ReadingRules.ROW_UNREADABLE);
  }

  @Test
  void amounts_may_be_texts_and_noise_is_rounded_with_a_finding() {
    Read read = read("amounts_as_texts.json");

    assertAmounts(read, SourceField.BILLED).containsExactly(dollars("12.50"));
    assertAmounts(read, SourceField.ALLOWED).containsExactly(dollars("1012.50"));
    assertAmounts(read, SourceField.PAID).containsExactly(dollars(null));
    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS))
        .containsExactly(Optional.of(List.of(adjustment("PR", "2", 2_720))));
    assertRules(read, ReadingRules.AMOUNT_UNREADABLE, ReadingRules.ADJUSTMENT_ROUNDED);
  }

  @Test
  void a_date_without_a_day_is_its_first_one_with_a_warning() {
    Read read = read("partial_dates.json");

    assertThat(Reads.stated(read, SourceField.SERVICE_DATE))
        .containsExactly(
            Optional.of(LocalDate.of(2026, 1, 1)),
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.of(LocalDate.of(2026, 3, 4)),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 3, 4)),
            Optional.empty());
    assertThat(Reads.claim(read).value(SourceField.SERVICE_DATE))
        .contains(LocalDate.of(2026, 1, 2));
    assertRules(
        read,
        ReadingRules.DATE_PARTIAL,
        ReadingRules.DATE_PARTIAL,
        ReadingRules.DATE_UNREADABLE,
        ReadingRules.DATE_PARTIAL);
  }

  @Test
  void codes_are_chosen_by_their_system() {
    Read read = read("codes.json");

    assertThat(Reads.stated(read, SourceField.PROCEDURE_CODE))
        .containsExactly(
            Optional.empty(),
            Optional.empty(),
            Optional.of("G0439"),
            Optional.of("92999"),
            Optional.of("99213"),
            Optional.of("D1110"));
    assertThat(Reads.stated(read, SourceField.CODE_SYSTEM))
        .containsExactly(
            Optional.empty(),
            Optional.empty(),
            Optional.of(CodeSystem.HCPCS),
            Optional.of(CodeSystem.CPT),
            Optional.of(CodeSystem.OTHER),
            Optional.empty());
    assertThat(Reads.stated(read, SourceField.DESCRIPTION).subList(2, 4))
        .containsExactly(Optional.of("Check-up"), Optional.of("In words"));
    assertThat(Reads.stated(read, SourceField.MODIFIERS).get(3)).contains(List.of("LT", "59"));
    assertThat(Reads.stated(read, SourceField.REVENUE_CODE).get(1)).contains("450");
    assertAmounts(read, SourceField.UNITS).last().isEqualTo(dollars("2"));
  }

  @Test
  void a_denial_is_one_only_with_a_reason_of_denial() {
    Read read = read("denied.json");

    assertThat(Reads.stated(read, SourceField.STATUS))
        .containsExactly(Optional.of(LineStatus.DENIED), Optional.empty());
  }

  @Test
  void what_is_void_does_not_count_and_a_forecast_is_an_estimate() {
    Read read = read("void.ndjson");

    assertThat(Reads.stated(read, SourceField.STATUS))
        .containsExactly(
            Optional.of(LineStatus.ESTIMATE), Optional.of(LineStatus.PENDING), Optional.empty());
    assertRules(
        read, ReadingRules.NOT_IN_FORCE, ReadingRules.NOT_IN_FORCE, ReadingRules.NOT_IN_FORCE);
  }

  @Test
  void references_are_followed_wherever_they_lead() {
    Read read = read("references.json");

    assertThat(Reads.stated(read, SourceField.PROVIDER_NAME))
        .containsExactly(
            Optional.of("Dr. Tess Inside"),
            Optional.of("Dr. Full (DEMO)"),
            Optional.of("Dr. Full (DEMO)"),
            Optional.of("By Uuid (DEMO)"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Shown Only (DEMO)"),
            Optional.of("Harbor Point Medical Center (DEMO)"),
            Optional.of("Dr. Full (DEMO)"),
            Optional.of("Dr. Full (DEMO)"),
            Optional.of("Harbor Point Medical Center (DEMO)"),
            Optional.of("Dr. Tess Inside"));
    assertThat(Reads.stated(read, SourceField.PROVIDER_NPI))
        .containsExactly(
            Optional.of("9000000015"),
            Optional.of("9000000023"),
            Optional.of("9000000023"),
            Optional.empty(),
            Optional.of("9000000031"),
            Optional.of("9000000049"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("9000000023"),
            Optional.of("9000000023"),
            Optional.empty(),
            Optional.of("9000000015"));
    assertRules(read, ReadingRules.ONE_PAGE);
  }
}
