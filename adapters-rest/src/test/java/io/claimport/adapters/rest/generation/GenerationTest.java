package io.claimport.adapters.rest.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.CannedCatalog;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.GenerateDocument.Outcome;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.Violation;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GenerationTest extends OverHttp {

  private static final String DOCUMENT = "/api/v1/entities/demo_ins_001/document";
  private static final byte[] BYTES = "an explanation of benefits".getBytes(StandardCharsets.UTF_8);

  private final List<UserId> users = new ArrayList<>();
  private final List<PortalRequest> requests = new ArrayList<>();

  @BeforeEach
  void a_catalogue() {
    ports.prepare(BrowseEntities.class, new CannedCatalog(null));
  }

  private void writing() {
    ports.prepare(
        GenerateDocument.class,
        (user, _, request, out) -> {
          users.add(user);
          requests.add(request);
          write(out);
          return new Outcome.Generated(
              TestJob.aRecipe(), new DocumentFormat("csv", "csv", "text/csv"), "eob.csv");
        });
  }

  private static void write(OutputStream out) {
    try {
      out.write(BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_document_comes_as_a_file_with_the_address_that_gives_it_again() {
    writing();

    Answer answer = get(DOCUMENT);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.bytes()).isEqualTo(BYTES);
    assertThat(answer.header("Content-Type")).isEqualTo("text/csv");
    assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"eob.csv\"");
    assertThat(answer.header("Content-Location"))
        .isEqualTo(
            DOCUMENT
                + "?format=csv&num_line_items=5&seed=7&as_of=2026-03-01&scenario=classic"
                + "&user_id=ada");
    assertThat(users).containsExactly(new UserId("demo_user"));
    assertThat(requests).containsExactly(PortalRequest.ANY);
  }

  @Test
  void every_wish_is_passed_on() {
    writing();

    get(
        DOCUMENT
            + "?format=x12-835&num_line_items=12&seed=-3&as_of=2026-03-01&scenario=denied"
            + "&user_id=ada");

    assertThat(users).containsExactly(new UserId("ada"));
    assertThat(requests)
        .containsExactly(
            new PortalRequest(12, -3L, LocalDate.of(2026, 3, 1), "x12-835", Scenario.DENIED));
  }

  @Test
  void whoever_has_the_document_already_need_not_get_it_again() {
    writing();
    String version = get(DOCUMENT).header("ETag");

    assertThat(get(DOCUMENT, "If-None-Match", version).status()).isEqualTo(304);
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    ports.prepare(
        GenerateDocument.class,
        (_, _, _, _) ->
            new Outcome.Refused(
                List.of(new Violation("unknown_format", "format", "format must be one of e1"))));

    Answer answer =
        get(
            DOCUMENT
                + "?format=none&num_line_items=many&seed=x&as_of=soon&scenario=sad"
                + "&user_id=a%20b");

    assertProblem(answer, 400, "wrong_wishes");
  }

  @Test
  void nothing_is_written_where_only_a_parameter_is_wrong() {
    writing();

    assertThat(get(DOCUMENT + "?seed=x").status()).isEqualTo(400);
  }

  @Test
  void an_entity_that_nobody_knows_writes_nothing() {
    assertProblem(get("/api/v1/entities/demo_ins_999/document"), 404, "unknown_entity");
  }
}
