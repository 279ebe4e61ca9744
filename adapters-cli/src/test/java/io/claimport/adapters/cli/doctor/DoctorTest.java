package io.claimport.adapters.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.adapters.cli.fixture.TestCli.Run;
import io.claimport.adapters.cli.session.Surroundings.Check;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctorTest {

  private static final Check STORE = Check.well("Store", "embedded answers");
  private static final Check AWAY =
      new Check("Store", "The database does not answer.", "see whether its server is up");

  @Test
  void when_all_is_well_it_says_so() {
    Run run = new TestCli().amid(() -> List.of(STORE)).run("doctor", "--port", "0");

    assertThat(run.answer())
        .containsPattern("JDK +ok +25")
        .containsPattern("Fast start +ok +not used: not started by the launcher")
        .containsPattern("Store +ok +embedded answers")
        .containsPattern("Port +ok +0 is free")
        .endsWith("\nAll is well.\n");
  }

  @Test
  void what_is_not_well_is_said_with_what_to_do() {
    Run run = new TestCli().amid(() -> List.of(AWAY)).run("doctor", "--port", "0");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("Store +failed +The database does not answer\\.")
        .endsWith("\nNext: see whether its server is up.\n");
  }

  @Test
  void programs_get_the_same() {
    Run run =
        new TestCli().amid(() -> List.of(AWAY)).run("doctor", "--port", "0", "--output", "json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("{\n  \"success\": false,\n  \"checks\": [\n")
        .contains("\"check\": \"Store\"", "\"ok\": false", "see whether its server is up");
  }

  @Test
  void a_port_that_somebody_else_has_is_not_well() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Check check = PortCheck.of(silent.getLocalPort());

      assertThat(check.isWell()).isFalse();
      assertThat(check.found()).isEqualTo(silent.getLocalPort() + " is taken by another program");
      assertThat(check.next()).contains("--port");
    }
  }

  @Test
  void another_jdk_is_not_well() {
    assertThat(JavaChecks.jdk(24).isWell()).isFalse();
    assertThat(JavaChecks.jdk(24).next()).contains("JAVA_HOME");
    assertThat(JavaChecks.jdk(25).isWell()).isTrue();
  }

  @Test
  void the_cache_is_told_in_words() {
    assertThat(JavaChecks.cache("/x/light.aot").found()).isEqualTo("used: /x/light.aot");
    assertThat(JavaChecks.cache("off").found()).startsWith("off");
    assertThat(JavaChecks.cache("coming").found()).contains("in the background");
    assertThat(JavaChecks.cache("failed").found()).contains("CLAIMPORT_AOT=now");
    assertThat(JavaChecks.cache("impossible").found()).contains("XDG_CACHE_HOME");
  }
}
