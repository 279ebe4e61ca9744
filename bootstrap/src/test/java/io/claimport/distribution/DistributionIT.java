package io.claimport.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.distribution.Program.Result;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionIT {

  @TempDir private Path folder;

  @Test
  void the_demo_shows_three_imports_and_can_be_run_again() {
    Program program = Program.on(folder);

    Result first = program.run("demo");
    Result second = program.run("demo");

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out()).contains("demo_ins_001", "demo_prov_000001", "(DEMO)", "CLM-DEMO-");
    assertThat(second.exitCode()).as(second.err()).isZero();
    assertThat(folder.resolve("claimport")).isDirectoryContaining("glob:**.mv.db");
  }

  @Test
  void what_one_process_imports_another_one_reads() {
    Program program = Program.on(folder);

    assertThat(program.run("ingest", "demo_ins_001", "--items", "4").exitCode()).isZero();

    assertThat(program.run("data", "--output", "json").out()).contains("\"total_line_items\": 4");
  }

  @Test
  void the_same_recipe_gives_the_same_bytes_in_two_processes() {
    Program program = Program.on(folder);
    String[] recipe = {"generate", "demo_ins_002", "--seed", "7", "--as-of", "2026-03-01"};

    Result first = program.run(recipe);

    assertThat(first.out()).contains("(DEMO)");
    assertThat(program.run(recipe).out()).isEqualTo(first.out());
  }

  @Test
  void without_anything_to_serve_the_commands_still_work() {
    Program program =
        Program.on(folder)
            .without("adapters-rest", folder.resolve("no-rest"))
            .without("adapters-web", folder.resolve("no-front-end"));

    assertThat(program.run("ingest", "demo_prov_000001").exitCode()).isZero();
    assertThat(program.run("data").out()).contains("(DEMO)");

    Result serve = program.run("serve", "--port", "0");
    assertThat(serve.exitCode()).isEqualTo(1);
    assertThat(serve.err()).contains("adapters-rest", "adapters-web").doesNotContain("\tat ");
  }

  @Test
  void without_the_web_page_the_api_and_the_commands_stay_as_they_are() throws Exception {
    Program program = Program.on(folder).without("adapters-web", folder.resolve("lib"));

    assertThat(program.run("ingest", "demo_prov_000001").exitCode()).isZero();
    assertServes(program);
    assertThat(asABrowser(program, "/").body()).contains("/problems/unknown-route");
  }

  @Test
  void without_the_api_the_web_page_still_works() throws Exception {
    Program program = Program.on(folder).without("adapters-rest", folder.resolve("lib"));

    HttpResponse<String> page = asABrowser(program, "/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Fictional data only");
    assertThat(asABrowser(program, "/nothing").body()).contains("There is no such page");
  }

  private static HttpResponse<String> asABrowser(Program program, String path)
      throws IOException, InterruptedException {
    try (RunningServer server = RunningServer.start(program);
        HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(server.address(path)).header("Accept", "text/html").build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void without_the_command_line_adapter_the_server_still_starts() throws Exception {
    Program program = Program.on(folder).without("adapters-cli", folder.resolve("lib"));

    assertServes(program);

    Result data = program.run("data");
    assertThat(data.exitCode()).isEqualTo(1);
    assertThat(data.err()).contains("adapters-cli").doesNotContain("\tat ");
  }

  @Test
  void the_server_says_where_it_listens_and_answers_there() throws Exception {
    assertServes(Program.on(folder));
  }

  @Test
  void a_storage_that_does_not_exist_is_said_in_one_sentence() {
    Result result = Program.on(folder).with("CLAIMPORT_STORAGE", "cloud").run("imports");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .contains("claimport.storage must be memory, embedded or postgres")
        .doesNotContain("\tat ");
  }

  @Test
  void a_store_that_cannot_be_opened_is_said_in_one_sentence() throws IOException {
    Path file = Files.createDirectory(folder.resolve("claimport")).resolve("claimport.mv.db");
    Files.writeString(file, "no database\n".repeat(10_000));
    Program program = Program.on(folder);
    Program withoutCommands = program.without("adapters-cli", folder.resolve("lib"));

    for (Result result :
        List.of(
            program.run("imports"),
            program.run("serve", "--port", "0"),
            withoutCommands.run("serve", "--port", "0"))) {
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .startsWith("claimport: The file " + file + " is damaged, or is no database: ")
          .hasLineCount(result.err().contains("Next: ") ? 2 : 1);
    }
  }

  @Test
  void a_disk_that_is_full_in_the_middle_of_an_import_is_said_in_one_sentence() throws IOException {
    assertThat(Program.on(folder).run("ingest", "demo_ins_001", "--items", "3").exitCode())
        .isZero();
    Path large = folder.resolve("large.csv");
    Files.writeString(
        large,
        "service_date,procedure_code,provider_name,claim_number,billed_amount\n"
            + "2026-01-10,99213,Large Clinic (DEMO),CLM-DEMO-1,100.00\n".repeat(8_000));

    Result full =
        Program.on(folder).withRoomFor(2_000).run("ingest", "demo_ins_002", "--file", large + "");

    assertThat(full.exitCode()).isEqualTo(1);
    assertThat(full.err()).contains("its disk is full").startsWith("claimport: ").hasLineCount(2);
    assertThat(Program.on(folder).run("data", "--output", "json").out())
        .contains("\"total_line_items\": 3");
  }

  private static void assertServes(Program program) throws IOException, InterruptedException {
    try (RunningServer server = RunningServer.start(program);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> health =
          client.send(
              HttpRequest.newBuilder(server.address("/health")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(health.body()).contains("UP");
      assertThat(server.stop()).as("ended by a signal").isEqualTo(128 + 15);
    }
  }
}
