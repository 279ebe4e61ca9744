package io.claimport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.IngestDocument.Submission;
import io.claimport.application.driving.PortalRequest;
import io.claimport.bootstrap.Read;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.lineitem.LineItem;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages that teach: how a line came to its values, and one claim in many dialects.
class ExplainedPagesIT extends OnTheSite {

  private static final EntityRef INSURER =
      new EntityRef(EntityType.INSURANCE, new EntityId("demo_ins_001"));
  private static final EntityRef PROVIDER =
      new EntityRef(EntityType.PROVIDER, new EntityId("demo_prov_000001"));
  private static final List<String> OF_INSURERS =
      List.of("e1", "csv", "x12-835", "fhir", "fhir-cms", "html", "pdf", "text");

  @ParameterizedTest
  @CsvSource({
    "e1, true",
    "csv, true",
    "x12-835, true",
    "fhir, true",
    "html, false",
    "pdf, true",
    "text, false"
  })
  void a_place_leads_to_the_value_in_the_document_and_back_without_JavaScript(
      String format, boolean exact) {
    LineItem line = imported(INSURER, format, Scenario.CLASSIC).getFirst();
    try (Visit visit = Visit.withoutJavaScript(chromium, site, WIDE)) {
      Page page = visit.open("/explain/" + line.id());
      page.locator("#field-billed_amount .place a").click();
      assertThat(page).hasURL(Pattern.compile(".*#place-\\d+"));
      Locator target = page.locator(":target");
      assertThat(target).isInViewport();
      if (exact) {
        assertThat(new BigDecimal(target.locator("a").innerText().replaceAll("[$,]", "")))
            .isEqualByComparingTo(line.amounts().billed().toDecimal());
        target.locator("a").click();
        assertThat(page).hasURL(Pattern.compile(".*#field-.*"));
        assertThat(page.locator("#field-billed_amount")).isInViewport();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void somebody_goes_from_the_data_to_an_explanation(int width) {
    imported(INSURER, "x12-835", Scenario.CLASSIC);
    try (Visit visit = Visit.of(chromium, site, width)) {
      Page page = visit.open("/data");
      page.locator(".lines tbody tr").first().getByRole(AriaRole.LINK).first().click();
      assertThat(page.locator(".account")).containsText("It balances");
      assertThat(page.locator("#field-procedure_code")).containsText("P-CODE");
      assertThat(page.locator(".source mark").first()).isVisible();
    }
  }

  @Test
  void what_strangers_wrote_stays_text_beside_its_explanation() {
    String hostile =
        """
        service_date,procedure_code,procedure_description,provider_name,claim_number,billed_amount
        2026-01-10,99213,<script>alert(1)</script>,"<img src=x onerror=alert(2)>",\u202E1,100.00
        2026-01-11,99213,%s,a,CLM-DEMO-2,200.00
        """
            .formatted("x".repeat(10_000));
    for (LineItem line : imported(given(hostile))) {
      try (Visit visit = Visit.of(chromium, site, NARROW)) {
        Page page = visit.open("/explain/" + line.id());
        assertThat(page.locator("main script, main img").count()).isZero();
        assertThat(page.locator("#field-billed_amount .place a")).hasCount(1);
        assertGood(visit);
      }
    }
  }

  @Test
  void a_line_of_somebody_else_is_denied_and_one_of_nobody_is_not_found() {
    LineItem line = imported(INSURER, "e1", Scenario.CLASSIC).getFirst();
    try (Visit visit = Visit.of(chromium, site, WIDE)) {
      Page page = visit.open("/");
      page.getByText("Switch to Grace (DEMO)").click();
      visit.open("/explain/" + line.id());
      assertThat(page.locator("main")).containsText("somebody else");
      assertThat(page.locator("main")).not().containsText("Rule that set it");
      assertThat(visit.get("/explain/" + line.id()).status()).isEqualTo(403);
      assertThat(visit.get("/explain/00000000-0000-0000-0000-000000000001").status())
          .isEqualTo(404);
      assertGood(visit);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void explanations_keep_nobody_out(int width) {
    try (Visit light = Visit.of(chromium, site, width);
        Visit dark = Visit.inTheDark(chromium, site, width)) {
      for (String format : OF_INSURERS) {
        LineItem line = imported(INSURER, format, Scenario.MESSY).getFirst();
        light.open("/explain/" + line.id());
        assertGood(light);
        dark.open("/explain/" + line.id() + "#field-billed_amount");
        assertGood(dark);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void dialects_keep_nobody_out(int width) {
    List<String> claims =
        List.of(
            "/dialects",
            "/dialects?entity=demo_prov_000001&items=5&scenario=realistic",
            "/dialects?entity=demo_ins_002&items=5&scenario=reversal",
            "/dialects?items=many");
    try (Visit light = Visit.of(chromium, site, width);
        Visit dark = Visit.inTheDark(chromium, site, width)) {
      for (String claim : claims) {
        light.open(claim);
        assertGood(light);
        dark.open(claim);
        assertGood(dark);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void a_claim_states_charges_and_an_answer_states_payments(int width) {
    try (Visit visit = Visit.of(chromium, site, width)) {
      Page page = visit.open("/dialects");
      assertThat(page.locator(".dialect")).hasCount(OF_INSURERS.size());
      page.getByLabel("From").selectOption("demo_prov_000001");
      page.getByLabel("Services").fill("2");
      page.getByText("Show this claim").click();
      assertThat(page.locator("#dialect-x12-837")).containsText("before anybody has paid");
      assertThat(page.locator(".comparison .service")).hasCount(2);
      assertThat(page.locator(".why")).containsText("Not stated: Allowed, Paid by insurance");
    }
  }

  private static List<LineItem> imported(EntityRef entity, String format, Scenario scenario) {
    PortalRequest request = new PortalRequest(4, 7L, LocalDate.of(2026, 3, 1), format, scenario);
    return imported(Submission.of(ADA, entity, new Source.FromPortal(request)));
  }

  private static Submission given(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Submission.of(
        ADA,
        PROVIDER,
        new Source.Given(
            SourceMethod.FILE_UPLOAD, "bill.csv", new ByteArrayInputStream(bytes), null, true));
  }

  private static List<LineItem> imported(Submission submission) {
    Outcome outcome = hexagon.getBean(IngestDocument.class).ingest(submission);
    assertThat(outcome).isInstanceOf(Outcome.Imported.class);
    Query query = Query.of(((Outcome.Imported) outcome).job().id());
    return Read.data(hexagon.getBean(GetNormalizedData.class), ADA, query).lineItems();
  }
}
