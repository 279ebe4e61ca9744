package io.claimport.adapters.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.ProviderRecord;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Pins what generator 2 makes of catalogue seed 42.
///
/// If one of these tests fails, recorded recipes no longer give the bytes that they once
/// gave. If that is meant: raise `generator()` of the portal by one, then pin the new
/// values here.
class GoldenTest {

  private static final String RAISE =
      "the generator makes something else of the same recipe: raise generator() of the portal";
  private static final World WORLD = new World(World.DEFAULT);
  private static final EntityCatalog CATALOG = WORLD.catalog();

  @Test
  void generator_2_is_what_these_values_belong_to() {
    assertThat(WORLD.insurerRecipe(1, "ada", 1, 1).generator()).as(RAISE).isEqualTo(2);
  }

  @Test
  void these_entities_are_as_they_have_always_been() {
    assertThat(
            Stream.of(
                    "demo_ins_001",
                    "demo_ins_002",
                    "demo_ins_030",
                    "demo_prov_000001",
                    "demo_prov_000002",
                    "demo_prov_010000")
                .map(id -> text(CATALOG.find(new EntityId(id)).orElseThrow()))
                .collect(Collectors.joining("\n")))
        .as(RAISE)
        .isEqualTo(
            """
            demo_ins_001|Goldthrush Health (DEMO)|REGIONAL|[HMO, HDHP]
            demo_ins_002|Pinequill Life (DEMO)|LOCAL|[HMO, PPO, EPO, POS, HDHP]
            demo_ins_030|Harborwick Benefit Trust (DEMO)|NATIONAL|\
            [HMO, PPO, EPO, POS, HDHP]
            demo_prov_000001|Golden Point Family Practice (DEMO)|Family Medicine|\
            Salt Lake City|UT|9199281103|\
            [demo_ins_003, demo_ins_010, demo_ins_013, demo_ins_021, demo_ins_027]
            demo_prov_000002|Meadow Woods Diabetes and Thyroid Clinic (DEMO)|\
            Endocrinology|Anchorage|AK|9338019638|[demo_ins_009, demo_ins_024]
            demo_prov_010000|Dr. Olive Rimbleworth (DEMO)|Psychiatry|Philadelphia|PA|\
            9113584657|[demo_ins_011, demo_ins_020, demo_ins_022, demo_ins_023]\
            """);
  }

  @Test
  void this_plan_and_this_record_are_as_they_have_always_been() {
    assertThat(text(CATALOG.plan(new EntityId("demo_ins_001"), World.DAY).orElseThrow()))
        .as(RAISE)
        .isEqualTo(
            """
            demo_plan_001|Goldthrush Health (DEMO)|Goldthrush Health HMO 2500 (DEMO)|\
            MEM-546824|GRP-71600|Josephine Pebbleden (DEMO)|2026-01-01|2026-12-31|HMO|\
            2500.00|5000.00|7500.00|15000.00|30.00|65.00|350.00|75.00|0.24\
            """);
    assertThat(text(CATALOG.providerRecord(new EntityId("demo_prov_000001")).orElseThrow()))
        .as(RAISE)
        .isEqualTo(
            """
            demo_prov_000001|Golden Point Family Practice (DEMO)|Family Medicine|\
            9199281103|00-8892354 (DEMO)|\
            8167 Bend Boulevard, Salt Lake City, UT 00000 (DEMO)|555-0149|555-0122|true\
            """);
  }

  @Test
  void this_explanation_of_benefits_is_as_it_has_always_been() {
    assertThat(text(WORLD.statement(WORLD.insurerRecipe(1, "demo_user", 5, 42))))
        .as(RAISE)
        .isEqualTo(
            """
            demo_ins_001|STM-DEMO-5CC8B648A2218E06|2026-03-01|Josephine Pebbleden (DEMO)
            2025-09-11|99214|[]|Office visit, extended|Dr. Klara Mistlebourne (DEMO)|\
            9720893558|CLM-DEMO-754446570000|2790.01|2006.02|1766.50|239.52|PAID
            2025-09-11|36415|[]|Blood draw|Dr. Klara Mistlebourne (DEMO)|9720893558|\
            CLM-DEMO-754446570000|726.16|560.31|492.40|67.91|PAID
            2025-10-08|81001|[]|Urine test with microscope|\
            Willow Pond Maternity Clinic (DEMO)|9944439550|CLM-DEMO-754446570001|\
            2339.48|2019.91|1646.02|373.89|PAID
            2025-10-14|92014|[]|Eye examination, full|Dr. Gideon Brindleby (DEMO)|\
            9593917757|CLM-DEMO-754446570002|2090.20|1308.88|1162.29|146.59|PAID
            2025-10-18|99202|[]|New patient visit, short|Dr. Clara Candleden (DEMO)|\
            9396524784|CLM-DEMO-754446570003|2875.83|2106.83|1548.52|558.31|PAID\
            """);
  }

  @Test
  void this_bill_is_as_it_has_always_been() {
    assertThat(text(WORLD.statement(WORLD.providerRecipe(1, "demo_user", 3, 42))))
        .as(RAISE)
        .isEqualTo(
            """
            demo_prov_000001|STM-DEMO-E25ADFDB7635250D|2026-03-01|\
            Josephine Dapplecroft (DEMO)
            2025-12-04|99214|[25]|Office visit, extended|\
            Golden Point Family Practice (DEMO)|9199281103|null|640.38|441.35|407.67|\
            33.68|PAID
            2025-12-04|36415|[]|Blood draw|Golden Point Family Practice (DEMO)|\
            9199281103|null|1928.47|1585.59|1212.66|372.93|PAID
            2026-01-24|G0439|[]|Wellness visit, repeat|\
            Golden Point Family Practice (DEMO)|9199281103|null|948.05|634.91|470.21|\
            164.70|PAID\
            """);
  }

  @Test
  void all_others_are_as_they_have_always_been() {
    String entities =
        CATALOG.all().stream()
            .map(entity ->
                text(entity)
                    + CATALOG.plan(entity.id(), World.DAY).map(GoldenTest::text).orElse("")
                    + CATALOG.providerRecord(entity.id()).map(GoldenTest::text).orElse(""))
            .collect(Collectors.joining("\n"));
    String statements =
        Stream.iterate(1, seed -> seed + 1)
            .limit(300)
            .flatMap(seed ->
                Stream.of(
                    WORLD.insurerRecipe(1 + seed % 30, "user-" + seed, 1 + seed % 60, seed),
                    WORLD.providerRecipe(seed * 33, "user-" + seed, 1 + seed % 60, -seed)))
            .map(recipe -> text(WORLD.statement(recipe)))
            .collect(Collectors.joining("\n"));

    assertThat(List.of(sha256(entities), sha256(statements)))
        .as(RAISE)
        .containsExactly(
            "6a01948585bcda45d608aba0b12288be46b872834edbe46e750c41cf83698877",
            "8129a2e17bd8ddc0efd85ef504a038cdf5d31083d9c71b68d56c98a975f45d6e");
  }

  private static String text(Entity entity) {
    return switch (entity) {
      case InsuranceCompany insurer ->
          joined(insurer.id(), insurer.name(), insurer.networkSize(), insurer.planTypes());
      case HealthcareProvider provider ->
          joined(
              provider.id(),
              provider.name(),
              provider.specialty(),
              provider.city(),
              provider.state(),
              provider.npi().value(),
              provider.acceptsInsurance());
    };
  }

  private static String text(InsurancePlan plan) {
    return joined(
        plan.planId(),
        plan.carrierName(),
        plan.planName(),
        plan.memberId(),
        plan.groupNumber(),
        plan.policyHolder(),
        plan.effectiveDate(),
        plan.terminationDate(),
        plan.planType(),
        plan.deductible().individual(),
        plan.deductible().family(),
        plan.outOfPocketMax().individual(),
        plan.outOfPocketMax().family(),
        plan.copay().primaryCare(),
        plan.copay().specialist(),
        plan.copay().er(),
        plan.copay().urgentCare(),
        plan.coinsurance());
  }

  private static String text(ProviderRecord listed) {
    return joined(
        listed.providerId(),
        listed.name(),
        listed.specialty(),
        listed.npi().value(),
        listed.taxId(),
        listed.address(),
        listed.phone(),
        listed.fax(),
        listed.inNetwork());
  }

  private static String text(Statement statement) {
    return Stream.concat(
            Stream.of(
                joined(
                    statement.issuer().id(),
                    statement.number(),
                    statement.date(),
                    statement.patient())),
            statement.lines().stream().map(GoldenTest::text))
        .collect(Collectors.joining("\n"));
  }

  private static String text(StatementLine line) {
    return joined(
        line.serviceDate(),
        line.procedure().value(),
        line.procedure().modifiers(),
        line.description(),
        line.provider(),
        line.npi().value(),
        line.claimNumber(),
        line.billed(),
        line.allowed(),
        line.paidByInsurance(),
        line.patientResponsibility(),
        line.status());
  }

  private static String joined(Object... values) {
    return Stream.of(values).map(Objects::toString).collect(Collectors.joining("|"));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
