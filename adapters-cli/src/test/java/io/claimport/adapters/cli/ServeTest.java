package io.claimport.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.TestCli;
import org.junit.jupiter.api.Test;

class ServeTest {

  private int port = -1;
  private final TestCli cli =
      new TestCli()
          .serving(number -> {
            port = number;
            return 7;
          });

  @Test
  void the_server_decides_the_exit_code() {
    assertThat(cli.run("serve").exit()).isEqualTo(7);
  }

  @Test
  void the_port_is_named_by_option_else_by_environment_else_by_default() {
    cli.run("serve");
    assertThat(port).isEqualTo(8080);
    cli.with("CLAIMPORT_PORT", "9090").run("serve");
    assertThat(port).isEqualTo(9090);
    cli.run("serve", "--port", "0");
    assertThat(port).isZero();
  }

  @Test
  void what_is_no_port_is_a_usage_error_and_names_where_it_was_said() {
    assertThat(new TestCli().run("serve", "--port=65536").failure(2))
        .isEqualTo(
            """
            claimport: --port must be a whole number from 0 to 65535
            Next: see options and examples with `claimport serve --help`.
            """);
    assertThat(new TestCli().run("serve", "--port=http").failure(2)).contains("--port");
    assertThat(new TestCli().with("CLAIMPORT_PORT", "-1").run("serve").failure(2))
        .startsWith("claimport: CLAIMPORT_PORT must be");
  }
}
