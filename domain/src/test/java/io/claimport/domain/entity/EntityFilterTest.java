package io.claimport.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.code.Npi;
import io.claimport.domain.marking.DemoName;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityFilterTest {

  private static final Entity INSURER =
      new InsuranceCompany(
          new EntityId("demo_ins_001"),
          DemoName.marking("Beacon Life"),
          NetworkSize.NATIONAL,
          List.of(PlanType.PPO));
  private static final Entity PROVIDER =
      new HealthcareProvider(
          new EntityId("demo_prov_000001"),
          DemoName.marking("Cedar Hollow Clinic"),
          "Cardiology",
          "Albany",
          "NY",
          Npi.fictional(1),
          List.of(new EntityId("demo_ins_001")));

  @Test
  void an_empty_filter_accepts_everybody() {
    assertThat(EntityFilter.ANY.accepts(INSURER)).isTrue();
    assertThat(EntityFilter.ANY.accepts(PROVIDER)).isTrue();
  }

  @Test
  void a_text_is_looked_for_in_name_and_id_in_any_case() {
    assertThat(text("cedar HOLLOW").accepts(PROVIDER)).isTrue();
    assertThat(text("000001").accepts(PROVIDER)).isTrue();
    assertThat(text("%").accepts(PROVIDER)).isFalse();
  }

  @Test
  void every_part_must_hold() {
    assertThat(provider("cardiology", "ny", "demo_ins_001").accepts(PROVIDER)).isTrue();
    assertThat(provider("cardiology", "ca", "demo_ins_001").accepts(PROVIDER)).isFalse();
    assertThat(provider("dentistry", "ny", "demo_ins_001").accepts(PROVIDER)).isFalse();
    assertThat(provider("cardiology", "ny", "demo_ins_002").accepts(PROVIDER)).isFalse();
    assertThat(EntityFilter.ofType(EntityType.INSURANCE).accepts(PROVIDER)).isFalse();
  }

  @Test
  void an_insurer_has_no_specialty_no_state_and_accepts_no_insurer() {
    assertThat(provider("cardiology", null, null).accepts(INSURER)).isFalse();
    assertThat(provider(null, "NY", null).accepts(INSURER)).isFalse();
    assertThat(provider(null, null, "demo_ins_001").accepts(INSURER)).isFalse();
  }

  private static EntityFilter text(String text) {
    return new EntityFilter(null, text, null, null, null);
  }

  private static EntityFilter provider(String specialty, String state, String insurer) {
    return new EntityFilter(
        null, null, specialty, state, insurer == null ? null : new EntityId(insurer));
  }
}
