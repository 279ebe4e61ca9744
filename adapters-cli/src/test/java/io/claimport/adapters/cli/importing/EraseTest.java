package io.claimport.adapters.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.EraseUserData;
import io.claimport.domain.importing.UserId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EraseTest {

  private final List<UserId> erased = new ArrayList<>();
  private final TestCli cli = new TestCli().with(EraseUserData.class, erased::add);

  @Test
  void who_says_yes_is_erased() {
    assertThat(cli.run("erase", "--user", "ada", "--yes").answer())
        .isEqualTo("All data of ada is erased.\n");
    assertThat(erased).containsExactly(new UserId("ada"));
  }

  @Test
  void programs_are_answered_too() {
    assertThat(cli.run("erase", "--user", "ada", "--yes", "--output", "json").answer())
        .isEqualTo("{\n  \"success\": true,\n  \"user_id\": \"ada\"\n}\n");
    assertThat(cli.run("erase", "--user", "ada", "--yes", "--output", "csv").answer())
        .isEqualTo("success,user_id\ntrue,ada\n");
  }

  @Test
  void nobody_is_erased_by_mistake() {
    assertThat(cli.with("CLAIMPORT_USER", "ada").run("erase").failure(2))
        .isEqualTo(
            """
            claimport: 2 things are not valid:
              --user is required
              --yes is required: what is erased cannot be brought back
            Next: see options and examples with `claimport erase --help`.
            """);
    assertThat(cli.run("erase", "--user", "ada").failure(2)).contains("--yes is required");
    assertThat(cli.run("erase", "--user", "a b", "--yes").failure(2))
        .contains("--user must have 1 to 128 characters");
    assertThat(erased).isEmpty();
  }
}
