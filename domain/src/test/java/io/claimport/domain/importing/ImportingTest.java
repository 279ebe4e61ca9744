package io.claimport.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportingTest {

  private static final DocumentFormat PLAIN = new DocumentFormat("e1", "txt", "text/plain");

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "tab\tbed", "nul\0", "line\n"})
  void a_user_id_without_visible_characters_only_is_none(String text) {
    assertThat(UserId.parse(text)).isEmpty();
  }

  @Test
  void a_user_id_has_at_most_128_characters() {
    assertThat(UserId.parse("u".repeat(128))).isPresent();
    assertThat(UserId.parse("u".repeat(129))).isEmpty();
  }

  @Test
  void a_job_id_is_a_whole_uuid_and_nothing_else() {
    UUID value = UUID.fromString("6f1a2b3c-0000-4000-8000-000000000001");

    assertThat(JobId.parse(value.toString())).contains(new JobId(value));
    assertThat(JobId.parse("1-1-1-1-1")).isEmpty();
    assertThat(JobId.parse("job")).isEmpty();
  }

  @Test
  void a_document_is_named_after_its_kind_its_entity_and_its_day() {
    LocalDate day = LocalDate.of(2026, 3, 1);

    assertThat(Recipe.fileName(ref(EntityType.INSURANCE, "demo_ins_001"), day, PLAIN))
        .isEqualTo("eob_statement_demo_ins_001_2026-03-01.txt");
    assertThat(Recipe.fileName(ref(EntityType.PROVIDER, "demo_prov_000001"), day, PLAIN))
        .isEqualTo("bill_demo_prov_000001_2026-03-01.txt");
  }

  private static EntityRef ref(EntityType type, String id) {
    return new EntityRef(type, new EntityId(id));
  }
}
