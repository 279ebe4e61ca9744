package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.claimport.application.driven.ImportObserver;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.normalization.ReadingRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What [ImportObserver] promises.
public interface ImportObserverContract {

  ImportObserver importObserver();

  @Test
  default void no_end_is_too_much_for_it() {
    ImportJob.Processing job = TestJob.job().processing();
    Map<String, Integer> many = Map.of(ReadingRules.NOT_A_BILL.id(), Integer.MAX_VALUE);

    assertThatCode(
            () -> {
              importObserver()
                  .completed(job.complete(Integer.MAX_VALUE, 0, TestJob.NOON.plusSeconds(1)), many);
              importObserver().failed(job.fail("", 0, TestJob.NOON.minusSeconds(1)), Map.of());
            })
        .doesNotThrowAnyException();
  }

  @Test
  default void it_is_told_by_many_threads_at_once() {
    ImportJob.Completed job = TestJob.job().processing().complete(1, 1, TestJob.NOON);

    AtOnce.inThreads(
        8,
        thread -> {
          for (int i = 0; i < 1_000; i++) {
            importObserver().completed(job, Map.of("P-" + i, 1));
          }
          return thread;
        });
  }
}
