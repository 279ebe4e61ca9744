package io.claimport.adapters.documents.text.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.entity.EntityId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IssuerStyleTest {

  @Test
  void an_issuer_writes_as_it_has_always_written() {
    assertThat(IssuerStyle.of(new EntityId("demo_ins_001"), BenefitsLayout.values()))
        .isEqualTo(new IssuerStyle<>(BenefitsLayout.T5, Labels.LONG, DateStyle.NUMBERS));
    assertThat(provider(1))
        .isEqualTo(new IssuerStyle<>(BillLayout.T4, Labels.SHORT, DateStyle.WORDS));
  }

  @Test
  void every_style_has_about_as_many_issuers() {
    Map<IssuerStyle<BillLayout>, Long> issuers =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(IssuerStyleTest::provider)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(issuers).hasSize(54);
    assertThat(issuers.values()).allMatch(count -> count > 150 && count < 220);
  }

  private static IssuerStyle<BillLayout> provider(int number) {
    return IssuerStyle.of(new EntityId("demo_prov_%06d".formatted(number)), BillLayout.values());
  }
}
