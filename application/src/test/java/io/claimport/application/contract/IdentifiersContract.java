package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.Identifiers;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItemId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What [Identifiers] promises.
public interface IdentifiersContract {

  Identifiers identifiers();

  @Test
  default void a_job_id_is_random_and_unguessable() {
    Set<JobId> ids = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      JobId id = identifiers().newJobId();
      assertThat(id.value().version()).as("a random UUID").isEqualTo(4);
      ids.add(id);
    }
    assertThat(ids).hasSize(1_000);
  }

  @Test
  default void two_documents_never_share_an_id() {
    assertThat(identifiers().newDocumentId()).isNotEqualTo(identifiers().newDocumentId());
  }

  @Test
  default void a_line_item_id_is_the_uuid_version_5_of_a_position() {
    JobId job = new JobId(UUID.fromString("6f1a2b3c-0000-4000-8000-000000000001"));

    LineItemId id = identifiers().lineItemId(job, 3);

    assertThat(id.value().version()).isEqualTo(5);
    assertThat(id.value().variant()).isEqualTo(2);
    assertThat(identifiers().lineItemId(job, 3)).isEqualTo(id);
    assertThat(identifiers().lineItemId(job, 4)).isNotEqualTo(id);
    assertThat(identifiers().lineItemId(identifiers().newJobId(), 3)).isNotEqualTo(id);
  }

  @Test
  default void the_process_keeps_its_name() {
    assertThat(identifiers().processName()).isNotBlank().isEqualTo(identifiers().processName());
  }
}
