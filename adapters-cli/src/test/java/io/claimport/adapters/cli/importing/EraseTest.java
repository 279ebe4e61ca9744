package io.claimport.adapters.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.EraseUserData.Erased;
import io.claimport.domain.importing.UserId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EraseTest {

  private final List<UserId> erased = new ArrayList<>();
  private final TestCli cli =
      new TestCli()
          .with(
              EraseUserData.class,
              user -> {
                erased.add(user);
                return new Erased(1, 1_234, 0);
              });

  @Test
  void who_says_yes_is_erased() {
    assertThat(cli.run("erase", "--user", "ada", "--yes").answer())
        .isEqualTo("All data of ada is erased: 1 import, 1,234 line items, 0 request keys.\n");
    assertThat(erased).containsExactly(new UserId("ada"));
  }

  @Test
  void programs_are_answered_too() {
    assertThat(cli.run("erase", "--user", "ada", "--yes", "--output", "json").answer())
        .isEqualTo(
            """
            {
              "success": true,
              "user_id": "ada",
              "jobs_erased": 1,
              "line_items_erased": 1234,
              "request_keys_erased": 0
            }
            """);
    assertThat(cli.run("erase", "--user", "ada", "--yes", "--output", "csv").answer())
        .isEqualTo(
            """
            success,user_id,jobs_erased,line_items_erased,request_keys_erased
            true,ada,1,1234,0
            """);
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
