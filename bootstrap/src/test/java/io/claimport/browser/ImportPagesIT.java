package io.claimport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From a choice, a file or a text to line items.
class ImportPagesIT extends OnTheSite {

  private static final String HOSTILE =
      """
      service_date,procedure_code,procedure_description,provider_name,claim_number,billed_amount
      2026-01-10,99213,<script>alert(1)</script>,"<img src=x onerror=alert(2)>",CLM-DEMO-1,100.00
      2026-01-11,99213,%s,\u202Egnisrever\u202C,CLM-DEMO-2,200.00
      """
          .formatted("x".repeat(10_000));

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void somebody_chooses_an_insurer_imports_its_document_and_sees_the_lines(int width) {
    try (Visit visit = Visit.of(chromium, site, width)) {
      coreJourney(visit);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void the_same_without_JavaScript(int width) {
    try (Visit visit = Visit.withoutJavaScript(chromium, site, width)) {
      coreJourney(visit);
    }
  }

  private static void coreJourney(Visit visit) {
    Page page = visit.open("/");
    page.getByRole(AriaRole.LINK, named("Import a document")).click();
    page.getByLabel("Name or id").fill("demo_ins_003");
    button(page, "Search").click();
    assertThat(page.locator("#found")).containsText("1 found");
    page.getByRole(AriaRole.LINK, containing("Ravenmallow")).click();
    assertThat(page.locator("#chosen")).containsText("Deductible");
    page.getByLabel("Line items").fill("4");
    page.getByLabel("Seed").fill("7");
    visit.assertFits();
    button(page, "Import this explanation of benefits").click();
    assertThat(page.locator("main")).containsText("Done: 4 line items");
    visit.assertFits();
    page.getByRole(AriaRole.LINK, named("See its line items")).click();
    assertThat(page.locator(".lines tbody tr")).hasCount(4);
    assertThat(page.locator(".total.billed")).containsText("$");
    visit.assertFits();
    visit.assertWarns();
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void the_core_journey_needs_nothing_but_a_keyboard(int width) {
    try (Visit visit = Visit.of(chromium, site, width)) {
      Page page = visit.open("/import");
      List<String> searches = new CopyOnWriteArrayList<>();
      page.onRequest(asked -> {
        if (asked.url().contains("/import/entities")) {
          searches.add(asked.url());
        }
      });
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("Skip to the content");
      tabTo(page, "q");
      page.keyboard().type("demo_prov_000001");
      assertThat(page.locator("#found")).containsText("1 found");
      tabToText(page, "Golden Point Family Practice");
      page.keyboard().press("Enter");
      assertThat(page.locator("#chosen")).containsText("NPI");
      assertThat(searches).as("leaving a field replaces no list that has the focus").hasSize(1);
      tabTo(page, "items");
      page.keyboard().type("2");
      tabToText(page, "Import this bill");
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).containsText("Done: 2 line items");
      tabToText(page, "See its line items");
      page.keyboard().press("Enter");
      assertThat(page.locator(".lines tbody tr")).hasCount(2);
    }
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.innerText");
  }

  private static void tabTo(Page page, String id) {
    tabUntil(page, "document.activeElement.id === '" + id + "'");
  }

  private static void tabToText(Page page, String text) {
    tabUntil(page, "document.activeElement.innerText.includes('" + text + "')");
  }

  private static void tabUntil(Page page, String condition) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate(condition))) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not lead to where " + condition);
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void the_catalogue_is_searched_while_somebody_types_and_narrowed_by_filters(int width) {
    try (Visit visit = Visit.of(chromium, site, width)) {
      Page page = visit.open("/import");
      assertThat(page.locator("#found")).containsText("10,030 found");
      page.getByLabel("Name or id").pressSequentially("dental");
      assertThat(page.locator("#found")).not().containsText("10,030 found");
      page.getByLabel("Name or id").fill("");
      page.getByLabel("State").selectOption("UT");
      page.getByLabel("Specialty").selectOption("Family Medicine");
      page.getByLabel("Accepts insurer").selectOption("demo_ins_003");
      assertThat(page.locator("#found")).containsText("Golden Point Family Practice (DEMO)");
      assertThat(page).hasURL(site + "/import");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "x12-835, 1440",
    "x12-835, 360",
    "fhir, 1440",
    "fhir, 360",
    "csv, 1440",
    "e1, 1440",
    "pdf, 1440",
    "pdf, 360",
    "html, 1440",
    "text, 360"
  })
  void a_document_is_previewed_before_it_is_imported(String dialect, int width) {
    try (Visit visit = Visit.of(chromium, site, width)) {
      Page page = visit.open("/import?entity=demo_ins_001");
      page.getByLabel("Dialect").selectOption(dialect);
      button(page, "Preview it first").click();
      Locator preview = page.locator("#preview");
      assertThat(preview).containsText("Nothing has been imported yet");
      if (dialect.equals("pdf")) {
        String address = preview.locator("iframe").getAttribute("src");
        assertThat(visit.get(address).headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(visit.get(address).text()).startsWith("%PDF");
      } else {
        assertThat(preview.locator("li").count()).isGreaterThan(5);
      }
      assertThat(page.getByLabel("Seed").inputValue()).as("to get it again").isNotEmpty();
      visit.open("/imports");
      assertThat(page.locator("main")).containsText("no imports yet");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void a_file_is_previewed_and_imported_and_what_strangers_wrote_stays_text(int width) {
    try (Visit visit = Visit.of(chromium, site, width)) {
      Page page = visit.open("/import/own");
      page.getByLabel("A file", new Page.GetByLabelOptions().setExact(true))
          .setInputFiles(new FilePayload("<b>bill</b>.csv", "text/csv", bytes(HOSTILE)));
      button(page, "Preview what would be imported").click();
      assertThat(page.locator("#preview")).containsText("Read as csv: 2 line items");
      assertHarmless(visit);
      button(page, "Import").click();
      assertThat(page.locator("main")).containsText("Done: 2 line items");
      assertHarmless(visit);
      page.getByRole(AriaRole.LINK, named("See its line items")).click();
      assertThat(page.locator(".lines")).containsText("<img src=x onerror=alert(2)> (DEMO)");
      assertHarmless(visit);
      page.locator("#charts").scrollIntoViewIfNeeded();
      assertThat(page.locator("#charts")).containsText("Who was it spent at?");
      assertHarmless(visit);
    }
  }

  private static void assertHarmless(Visit visit) {
    assertThat(visit.page().locator("main script, main img[src='x'], main b b").count()).isZero();
    visit.assertFits();
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void a_text_that_is_no_bill_is_refused_in_a_sentence_with_a_way_out(int width) {
    try (Visit visit = Visit.of(chromium, site, width)) {
      Page page = visit.open("/import/own");
      button(page, "Import").click();
      assertThat(page.locator("main")).containsText("Choose a file or paste a text");
      page.getByLabel("Or a text").fill("Dear Sir, nothing was done.");
      button(page, "Preview what would be imported").click();
      assertThat(page.locator("#preview")).containsText("bring another one");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
