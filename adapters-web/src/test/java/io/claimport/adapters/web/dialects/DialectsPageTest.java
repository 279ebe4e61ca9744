package io.claimport.adapters.web.dialects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.web.served.ServedPages;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.ListDialects;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.fake.FixedCatalog;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.application.usecase.EntityBrowsing;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.lineitem.LineItem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DialectsPageTest {

  private static final ImportJob JOB = TestJob.job().completed(2, 0);
  private static final DocumentFormat E1 = new DocumentFormat("e1", "txt", "text/plain");
  private static final DocumentFormat PDF = new DocumentFormat("pdf", "pdf", "application/pdf");
  private static final DocumentFormat X837 =
      new DocumentFormat("x12-837", "837", "application/edi-x12");

  private final List<PortalRequest> requests = new ArrayList<>();
  private String document = "a document <script>alert(1)</script>";

  private HttpResponse<String> page(String query) {
    ListDialects dialects = _ -> List.of(E1, PDF, X837);
    GenerateDocument generate =
        (_, _, request, out) -> {
          requests.add(request);
          write(out, document);
          Recipe recipe = recipe(request);
          return new GenerateDocument.Outcome.Generated(recipe, format(recipe), "a_name.txt");
        };
    Map<Class<?>, Object> ports =
        Map.of(
            BrowseEntities.class,
            new EntityBrowsing(new FixedCatalog(), InstantSource.fixed(TestJob.NOON)),
            ListDialects.class,
            dialects,
            GenerateDocument.class,
            generate,
            NormalizeDocument.class,
            (NormalizeDocument) (_, _, _) -> normalized());
    try (ServedPages pages = ServedPages.over(ports)) {
      return pages.get("/dialects" + query);
    }
  }

  /// The third dialect states next to nothing.
  private NormalizeDocument.Outcome normalized() {
    LineItem line = requests.size() % 3 == 0 ? TestLine.bare(JOB, 0) : TestLine.full(JOB, 0);
    return new NormalizeDocument.Outcome.Normalized(JOB.document(), List.of(line), List.of());
  }

  private static Recipe recipe(PortalRequest request) {
    Recipe recipe = TestJob.aRecipe();
    return new Recipe(
        recipe.generator(),
        recipe.catalog(),
        recipe.entity(),
        recipe.user(),
        Objects.requireNonNull(request.items()),
        Objects.requireNonNull(request.seed()),
        LocalDate.of(2026, 3, 1),
        Objects.requireNonNull(request.format()),
        Objects.requireNonNull(request.scenario()));
  }

  private static DocumentFormat format(Recipe recipe) {
    return List.of(E1, PDF, X837).stream()
        .filter(format -> format.id().equals(recipe.format()))
        .findFirst()
        .orElseThrow();
  }

  private static void write(OutputStream out, String text) {
    try {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_dialect_is_asked_for_the_same_claim_on_the_same_day() {
    HttpResponse<String> page = page("?items=2&seed=7&scenario=denied");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(requests).extracting(PortalRequest::format).containsExactly("e1", "pdf", "x12-837");
    assertThat(requests).extracting(PortalRequest::items).containsOnly(2);
    assertThat(requests).extracting(PortalRequest::seed).containsOnly(7L);
    assertThat(requests.getLast().asOf()).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void each_has_a_lesson_its_document_and_what_it_gives_back() {
    String body = page("").body();

    assertThat(body)
        .contains("Explanation of benefits, text", "An insurer to its member.")
        .contains("loop 2300", "It is the question, not the answer")
        .contains("<iframe class=\"pages\" src=\"/import/document?entity=demo_ins_001")
        .contains("It gives back 1 line item");
  }

  @Test
  void differences_are_marked_by_more_than_colour() {
    String body = page("").body();

    assertThat(body)
        .contains("<td class=\"missing\"><bdi>–</bdi><span class=\"visually-hidden\"> (not stated)")
        .contains("<td class=\"different\"><span class=\"sign\" aria-hidden=\"true\">≠</span>")
        .contains("Not stated: Adjustments, Allowed, Billed")
        .contains("Otherwise: Status.");
  }

  @Test
  void a_document_is_only_text_and_the_page_stays_small() {
    document = ("<script>alert(1)</script>" + "&".repeat(10_000) + "\n").repeat(50);

    HttpResponse<String> page = page("?items=5");

    assertThat(page.body()).doesNotContain("<script>alert", " style=");
    assertThat(page.body().length()).isLessThan(300_000);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-src 'self'")
        .doesNotContain("unsafe");
  }

  @Test
  void what_is_wrong_with_the_form_is_said_at_once() {
    HttpResponse<String> page = page("?items=900&seed=x&scenario=y&entity=nobody");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("from 1 to 5", "The seed must be", "no such scenario", "no such insurer")
        .contains("value=\"900\"");
    assertThat(requests).isEmpty();
  }
}
