package io.claimport.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.application.driving.NormalizeDocument.Outcome;
import io.claimport.application.driving.PortalRequest;
import io.claimport.bootstrap.Hexagon;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What a poor layout still says is what the same recipe says in a rich one.
class PoorLayoutStoryTest {

  private static final UserId ADA = new UserId("ada");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final int SEEDS = 2_000;
  private static final int ITEMS = 4;

  private static final ApplicationContext HEXAGON = Hexagon.inMemory();

  @AfterAll
  static void stop() {
    HEXAGON.close();
  }

  @Test
  void a_providers_bill_lists_its_charges() {
    for (int seed = 0; seed < SEEDS; seed++) {
      EntityId provider = new EntityId("demo_prov_%06d".formatted(seed % 10_000 + 1));
      assertSame(provider, "s1", seed, PoorLayoutStoryTest::charged);
    }
  }

  @Test
  void an_insurers_explanation_has_every_amount() {
    for (int seed = 0; seed < SEEDS; seed++) {
      EntityId insurer = new EntityId("demo_ins_%03d".formatted(seed % 30 + 1));
      assertSame(insurer, "e1", seed, PoorLayoutStoryTest::settled);
    }
  }

  @Test
  void whoever_is_messy_writes_a_poor_document_unasked() {
    PortalRequest messy = new PortalRequest(ITEMS, 7L, DAY, null, Scenario.MESSY);

    List<LineItem> lines = read(document(new EntityId("demo_ins_001"), messy));

    assertThat(lines).isNotEmpty().allMatch(line -> line.codes().procedure() == null);
  }

  private static void assertSame(
      EntityId entity, String rich, int seed, Function<LineItem, List<@Nullable Object>> content) {
    List<LineItem> poorLines = read(document(entity, in("text", seed)));
    List<LineItem> richLines = read(document(entity, in(rich, seed)));

    assertThat(poorLines)
        .as("seed %d of %s", seed, entity.value())
        .extracting(content::apply)
        .isEqualTo(richLines.stream().map(content).toList());
  }

  /// Every third of them: what a denial or a reversal is, a poor layout cannot say.
  private static PortalRequest in(String format, int seed) {
    List<Scenario> scenarios = List.of(Scenario.CLASSIC, Scenario.REALISTIC, Scenario.PARTIAL);
    return new PortalRequest(ITEMS, (long) seed, DAY, format, scenarios.get(seed % 3));
  }

  private static List<@Nullable Object> charged(LineItem line) {
    return Arrays.asList(
        line.serviceDates(),
        line.codes().procedure(),
        line.codes().description(),
        line.provider(),
        line.amounts().billed());
  }

  private static List<@Nullable Object> settled(LineItem line) {
    return Arrays.asList(
        line.serviceDates(),
        line.codes().description(),
        line.provider().name(),
        line.claimNumber(),
        line.amounts().billed(),
        line.amounts().allowed(),
        line.amounts().paidByInsurance(),
        line.amounts().patientResponsibility());
  }

  private static byte[] document(EntityId entity, PortalRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(HEXAGON.getBean(GenerateDocument.class).generate(ADA, entity, request, out))
        .isInstanceOf(GenerateDocument.Outcome.Generated.class);
    return out.toByteArray();
  }

  private static List<LineItem> read(byte[] document) {
    Outcome outcome =
        HEXAGON
            .getBean(NormalizeDocument.class)
            .normalize("a document", new ByteArrayInputStream(document), null);
    assertThat(outcome).isInstanceOf(Outcome.Normalized.class);
    return ((Outcome.Normalized) outcome).lineItems();
  }
}
