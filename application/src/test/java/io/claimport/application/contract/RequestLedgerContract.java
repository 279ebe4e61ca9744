package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.RequestLedger;
import io.claimport.application.driven.RequestLedger.Reservation;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every [RequestLedger] keeps.
public interface RequestLedgerContract {

  int RESERVATIONS = 16;
  UserId ADA = new UserId("ada");
  UserId BEN = new UserId("ben");
  Instant NOW = Instant.parse("2026-03-01T12:00:00.123456Z");

  /// Empty before each test.
  RequestLedger ledger();

  private static JobId aJob() {
    return new JobId(UUID.randomUUID());
  }

  @Test
  default void a_key_that_is_new_is_reserved() {
    assertThat(ledger().reserve(ADA, "key", "request", aJob(), NOW))
        .isEqualTo(new Reservation.First());
    assertThat(ledger().reserve(ADA, "another", "request", aJob(), NOW))
        .isEqualTo(new Reservation.First());
  }

  @Test
  default void a_key_that_was_reserved_for_an_equal_request_names_its_job() {
    JobId first = aJob();
    ledger().reserve(ADA, "key", "request", first, NOW);

    assertThat(ledger().reserve(ADA, "key", "request", aJob(), NOW))
        .isEqualTo(new Reservation.Again(first));
    assertThat(ledger().reserve(ADA, "key", "request", aJob(), NOW))
        .isEqualTo(new Reservation.Again(first));
  }

  @Test
  default void a_key_that_was_reserved_for_another_request_is_a_conflict() {
    JobId first = aJob();
    ledger().reserve(ADA, "key", "request", first, NOW);

    assertThat(ledger().reserve(ADA, "key", "Request", aJob(), NOW))
        .isEqualTo(new Reservation.Conflict());
    assertThat(ledger().reserve(ADA, "key", "request ", first, NOW))
        .isEqualTo(new Reservation.Conflict());
    assertThat(ledger().reserve(ADA, "key", "request", aJob(), NOW))
        .isEqualTo(new Reservation.Again(first));
  }

  @Test
  default void of_several_reservations_of_one_key_at_the_same_time_exactly_one_is_the_first() {
    List<JobId> jobs = Stream.generate(() -> aJob()).limit(RESERVATIONS).toList();

    List<Reservation> reservations =
        AtOnce.inThreads(
            RESERVATIONS, number -> ledger().reserve(ADA, "key", "request", jobs.get(number), NOW));

    assertThat(reservations).filteredOn(Reservation.First.class::isInstance).hasSize(1);
    JobId winner = jobs.get(reservations.indexOf(new Reservation.First()));
    assertThat(reservations)
        .filteredOn(Reservation.Again.class::isInstance)
        .hasSize(RESERVATIONS - 1)
        .containsOnly(new Reservation.Again(winner));
  }

  @Test
  default void keys_of_different_users_never_meet() {
    JobId ofAda = aJob();
    JobId ofBen = aJob();

    assertThat(ledger().reserve(ADA, "key", "one", ofAda, NOW)).isEqualTo(new Reservation.First());
    assertThat(ledger().reserve(BEN, "key", "two", ofBen, NOW)).isEqualTo(new Reservation.First());

    assertThat(ledger().reserve(ADA, "key", "one", aJob(), NOW))
        .isEqualTo(new Reservation.Again(ofAda));
    assertThat(ledger().reserve(BEN, "key", "two", aJob(), NOW))
        .isEqualTo(new Reservation.Again(ofBen));
  }

  @Test
  default void keys_and_requests_are_compared_to_the_last_character() {
    String odd = "k'ey;--%_ \uD83D\uDE80 ";
    String request = "Ünïcödé\n{\"a\": \"%_\"}\n".repeat(1_000);
    JobId first = aJob();
    ledger().reserve(ADA, odd, request, first, NOW);

    assertThat(ledger().reserve(ADA, odd, request, aJob(), NOW))
        .isEqualTo(new Reservation.Again(first));
    assertThat(ledger().reserve(ADA, odd.strip(), request, aJob(), NOW))
        .isEqualTo(new Reservation.First());
    assertThat(ledger().reserve(ADA, odd.replace('k', 'K'), request, aJob(), NOW))
        .isEqualTo(new Reservation.First());
  }

  @Test
  default void forgetting_forgets_all_keys_of_the_user_and_of_nobody_else() {
    JobId ofBen = aJob();
    ledger().reserve(ADA, "key", "request", aJob(), NOW);
    ledger().reserve(ADA, "another", "request", aJob(), NOW);
    ledger().reserve(BEN, "key", "request", ofBen, NOW);

    assertThat(ledger().forget(ADA)).isEqualTo(2);

    assertThat(ledger().reserve(ADA, "key", "changed", aJob(), NOW))
        .isEqualTo(new Reservation.First());
    assertThat(ledger().reserve(ADA, "another", "changed", aJob(), NOW))
        .isEqualTo(new Reservation.First());
    assertThat(ledger().reserve(BEN, "key", "request", aJob(), NOW))
        .isEqualTo(new Reservation.Again(ofBen));
  }

  @Test
  default void forgetting_a_user_without_keys_changes_nothing() {
    assertThat(ledger().forget(new UserId("nobody"))).isZero();
  }

  @Test
  default void all_keys_that_were_reserved_before_a_time_are_forgotten_and_no_others() {
    JobId late = aJob();
    ledger().reserve(ADA, "old", "request", aJob(), NOW.minusNanos(1_000));
    ledger().reserve(BEN, "old", "request", aJob(), NOW.minusSeconds(60));
    ledger().reserve(ADA, "new", "request", late, NOW);

    assertThat(ledger().forgetBefore(NOW)).isEqualTo(2);

    assertThat(ledger().reserve(ADA, "old", "changed", aJob(), NOW))
        .isEqualTo(new Reservation.First());
    assertThat(ledger().reserve(ADA, "new", "request", aJob(), NOW))
        .isEqualTo(new Reservation.Again(late));
  }
}
