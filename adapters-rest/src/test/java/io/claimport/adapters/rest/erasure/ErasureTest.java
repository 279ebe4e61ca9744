package io.claimport.adapters.rest.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.EraseUserData.Erased;
import io.claimport.domain.importing.UserId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasureTest extends OverHttp {

  private final List<UserId> erased = new ArrayList<>();

  private Answer erase(String user) {
    ports.prepare(
        EraseUserData.class,
        who -> {
          erased.add(who);
          return new Erased(2, 10, 1);
        });
    return send(request("/api/v1/users/" + user + "/data").DELETE());
  }

  @Test
  void is_answered_with_nothing() {
    Answer answer = erase("ada");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.bytes()).isEmpty();
    assertThat(erased).containsExactly(new UserId("ada"));
  }

  @Test
  void is_logged_in_numbers_that_do_not_tell_whose_data_it_was() {
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(log, true, StandardCharsets.UTF_8)) {
      System.setErr(captured);
      erase("grace");
    } finally {
      System.setErr(before);
    }

    assertThat(log.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.contains("Erased"))
        .singleElement()
        .asString()
        .contains("INFO")
        .endsWith("Erased a user's data: jobs 2, line items 10, request keys 1")
        .doesNotContain("grace");
  }

  @Test
  void erases_nobody_but_whom_the_path_names() {
    erase("ada+1@example.org");
    erase("ada%2B1%40example.org");
    erase("a%2Fb;c=d&e");

    assertThat(erased)
        .containsExactly(
            new UserId("ada+1@example.org"),
            new UserId("ada+1@example.org"),
            new UserId("a/b;c=d&e"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a%20b", "a%00b"})
  void needs_a_lawful_user(String user) {
    assertProblem(erase(user), 400, "invalid_user");
    assertThat(erased).isEmpty();
  }

  @Test
  void needs_a_user() {
    assertProblem(erase("%20"), 400, "user_required");
    assertThat(erased).isEmpty();
  }
}
