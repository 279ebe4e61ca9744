package io.claimport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.claimport.application.driving.EraseUserData;
import io.claimport.bootstrap.Hexagon;
import io.claimport.domain.importing.UserId;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageIT {

  private static final int NARROW = 360;
  private static final int WIDE = 1440;
  private static final int LARGEST_PAGE = 300_000;

  private static final String HOSTILE =
      """
      service_date,procedure_code,procedure_description,provider_name,claim_number,billed_amount
      2026-01-10,99213,<script>alert(1)</script>,"<img src=x onerror=alert(2)>",CLM-DEMO-1,100.00
      2026-01-11,99213,%s,\u202Egnisrever\u202C,CLM-DEMO-2,200.00
      """
          .formatted("x".repeat(10_000));

  private static Chromium chromium;
  private static ApplicationContext hexagon;
  private static String site;

  @BeforeAll
  static void open_the_site() {
    chromium = Chromium.start();
    hexagon = Hexagon.inMemory();
    site = hexagon.getBean(EmbeddedServer.class).start().getURI().toString();
  }

  @AfterAll
  static void close_the_site() {
    if (hexagon != null) {
      hexagon.close();
      chromium.close();
    }
  }

  @BeforeEach
  void begin_with_nothing() {
    EraseUserData erase = hexagon.getBean(EraseUserData.class);
    erase.erase(new UserId("demo_user"));
    erase.erase(new UserId("demo_user_2"));
  }

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

  @Test
  void the_core_journey_needs_nothing_but_a_keyboard() {
    try (Visit visit = Visit.of(chromium, site, WIDE)) {
      Page page = visit.open("/import");
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("Skip to the content");
      tabTo(page, "q");
      page.keyboard().type("demo_prov_000001");
      assertThat(page.locator("#found")).containsText("1 found");
      tabToText(page, "Golden Point Family Practice");
      page.keyboard().press("Enter");
      assertThat(page.locator("#chosen")).containsText("NPI");
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
  @ValueSource(strings = {"x12-835", "fhir", "csv", "e1", "pdf", "html", "text"})
  void a_document_is_previewed_before_it_is_imported(String dialect) {
    try (Visit visit = Visit.of(chromium, site, WIDE)) {
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
      assertThat(page.locator("#charts")).containsText("Who was it spent at?");
      assertHarmless(visit);
    }
  }

  private static void assertHarmless(Visit visit) {
    assertThat(visit.page().locator("main script, main img[src='x'], main b b").count()).isZero();
    visit.assertFits();
  }

  @Test
  void a_text_that_is_no_bill_is_refused_in_a_sentence_with_a_way_out() {
    try (Visit visit = Visit.of(chromium, site, WIDE)) {
      Page page = visit.open("/import/own");
      button(page, "Import").click();
      assertThat(page.locator("main")).containsText("Choose a file or paste a text");
      page.getByLabel("Or a text").fill("Dear Sir, nothing was done.");
      button(page, "Preview what would be imported").click();
      assertThat(page.locator("#preview")).containsText("bring another one");
    }
  }

  @Test
  void line_items_are_narrowed_sorted_paged_and_saved() {
    try (Visit visit = Visit.of(chromium, site, WIDE)) {
      importLines(visit, "demo_ins_001", 120);
      Page page = visit.open("/data");
      assertThat(page.locator(".lines tbody tr")).hasCount(50);
      page.getByRole(AriaRole.LINK, named("Next lines")).click();
      page.getByRole(AriaRole.LINK, named("Next lines")).click();
      assertThat(page.locator(".lines tbody tr")).hasCount(20);

      page.locator(".sorting").getByText("Billed").click();
      page.locator(".sorting").getByText("Billed").click();
      List<String> billed = page.locator("td[data-label=Billed]").allInnerTexts();
      assertThat(billed.stream().map(WebPageIT::cents))
          .hasSize(50)
          .isSortedAccordingTo((a, b) -> Long.compare(b, a));

      String code = page.locator("td[data-label=Code]").first().innerText();
      page.getByLabel("Procedure code").fill(code);
      button(page, "Show").click();
      assertThat(page.locator("td[data-label=Code]").allInnerTexts()).containsOnly(code);

      assertThat(visit.get("/data/line-items.csv").text().lines()).hasSize(121);
      String json = page.getByRole(AriaRole.LINK, named("Download JSON")).getAttribute("href");
      assertThat(visit.get(json).text()).contains("\"procedure_code\":\"" + code);
      assertThat(visit.open("/data?from=yesterday").locator("main"))
          .containsText("The first day must be a date");
    }
  }

  private static long cents(String amount) {
    return Long.parseLong(amount.replaceAll("[.,]", ""));
  }

  @Test
  void an_import_shows_its_progress_findings_and_recipe_and_can_be_replayed() {
    try (Visit visit = Visit.of(chromium, site, WIDE)) {
      Page page = visit.open("/import?entity=demo_ins_002");
      page.getByLabel("Line items").fill("10000");
      page.getByLabel("Scenario").selectOption("messy");
      page.getByLabel("Dialect").selectOption("x12-835");
      button(page, "Import this explanation of benefits").click();
      assertThat(page).hasURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"));
      assertThat(page.locator("main")).containsText("Done: ");
      assertThat(page.locator(".findings")).containsText("P-KEEP");
      button(page, "Replay by its recipe").click();
      assertThat(page.locator("main")).containsText("Done: ");
      visit.open("/imports");
      assertThat(page.locator(".lines tbody tr")).hasCount(2);
      page.getByRole(AriaRole.LINK, named("Failed")).click();
      assertThat(page.locator("main")).containsText("No import is failed");
    }
  }

  @Test
  void what_one_user_has_the_other_one_does_not_see_and_can_be_erased_for_good() {
    try (Visit visit = Visit.of(chromium, site, WIDE)) {
      String address = importLines(visit, "demo_ins_001", 3);
      Page page = visit.open("/data");
      button(page, "Switch to Grace (DEMO)").click();
      assertThat(page.locator("main")).containsText("Grace (DEMO) has no line items yet");
      assertThat(visit.open(address).locator("main")).containsText("There is no such page");
      assertThat(visit.get(address + "/document").status()).isEqualTo(404);
      importLines(visit, "demo_ins_001", 2);
      button(page, "Switch to Ada (DEMO)").click();

      visit.open("/imports");
      page.getByLabel("I am sure").check();
      button(page, "Erase everything of Ada (DEMO)").click();
      assertThat(page.locator("main")).containsText("Erased for good: 1 import");
      button(page, "Switch to Grace (DEMO)").click();
      assertThat(page.locator(".lines tbody tr")).hasCount(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void no_page_keeps_anybody_out_and_none_is_large(int width) {
    try (Visit light = Visit.of(chromium, site, width);
        Visit dark = Visit.inTheDark(chromium, site, width)) {
      List<String> empty = List.of("/", "/import", "/import/own", "/data", "/imports", "/nothing");
      empty.forEach(path -> assertGood(light, path));
      String job = importLines(light, "demo_ins_001", 60);
      List<String> full =
          List.of(
              "/",
              "/import?entity=demo_prov_000001&preview=yes&format=csv",
              "/import?entity=demo_ins_001&preview=yes&format=fhir&items=10000&seed=3",
              "/import?entity=demo_ins_001&preview=yes&items=none",
              "/import?q=nobody+is+called+so",
              "/data",
              "/data?sort=billed&down=yes",
              "/data?code=nothing",
              "/data/charts",
              job,
              "/imports");
      full.forEach(path -> assertGood(light, path));
      full.forEach(path -> assertGood(dark, path));
    }
  }

  private static void assertGood(Visit visit, String path) {
    visit.open(path);
    assertThat(visit.barriers()).as("barriers at %s", path).isEmpty();
    assertThat(visit.page().content().length()).as("size of %s", path).isLessThan(LARGEST_PAGE);
    visit.assertFits();
    visit.assertWarns();
  }

  @Test
  void nothing_is_changed_for_another_site() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String from : List.of("cross-site", "same-site", "")) {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(URI.create(site + "/imports/erase"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("sure=yes"));
        if (!from.isEmpty()) {
          request.header("Sec-Fetch-Site", from);
        }
        assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode())
            .as("from %s", from)
            .isEqualTo(403);
      }
    }
  }

  @Test
  void a_browser_is_told_to_load_and_run_nothing_that_is_not_ours() {
    try (Visit visit = Visit.of(chromium, site, WIDE)) {
      assertThat(visit.get("/").headers())
          .containsEntry("x-content-type-options", "nosniff")
          .containsEntry("cache-control", "no-store");
      assertThat(visit.get("/").headers().get("content-security-policy"))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(visit.get("/").text()).doesNotContain("http://", "https://", " style=", "onclick");
    }
  }

  /// Imports at once.
  ///
  /// @return the address of the import
  private static String importLines(Visit visit, String entity, int lines) {
    Page page = visit.open("/import?entity=" + entity);
    page.getByLabel("Line items").fill(String.valueOf(lines));
    button(page, Pattern.compile("Import this .*")).click();
    assertThat(page.locator("main")).containsText("Done: " + lines);
    return URI.create(page.url()).getPath();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator button(Page page, Pattern name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions containing(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
