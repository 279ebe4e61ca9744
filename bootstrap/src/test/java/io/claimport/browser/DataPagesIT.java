package io.claimport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What has been imported: line items and imports, of one user and of another.
class DataPagesIT extends OnTheSite {

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void line_items_are_narrowed_sorted_paged_and_saved(int width) {
    try (Visit visit = Visit.of(chromium, site, width)) {
      importLines(visit, "demo_ins_001", 120);
      Page page = visit.open("/data");
      assertThat(page.locator(".lines tbody tr")).hasCount(50);
      page.getByRole(AriaRole.LINK, named("Next lines")).click();
      page.getByRole(AriaRole.LINK, named("Next lines")).click();
      assertThat(page.locator(".lines tbody tr")).hasCount(20);

      page.locator(".sorting").getByText("Billed").click();
      page.locator(".sorting").getByText("Billed").click();
      List<String> billed = new ArrayList<>(billedAt(page, ".*down=yes#lines"));
      page.getByRole(AriaRole.LINK, named("Next lines")).click();
      billed.addAll(billedAt(page, ".*&after=.*"));
      page.getByRole(AriaRole.LINK, named("Next lines")).click();
      assertThat(page.locator(".lines tbody tr")).hasCount(20);
      billed.addAll(billedAt(page, ".*&after=.*"));
      assertThat(billed.stream().map(DataPagesIT::cents))
          .hasSize(120)
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

  private static List<String> billedAt(Page page, String address) {
    assertThat(page).hasURL(Pattern.compile(address));
    page.waitForLoadState();
    return page.locator("td[data-label=Billed]").allInnerTexts();
  }

  private static long cents(String amount) {
    return Long.parseLong(amount.replaceAll("[.,]", ""));
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void an_import_shows_its_progress_findings_and_recipe_and_can_be_replayed(int width) {
    try (Visit visit = Visit.of(chromium, site, width)) {
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

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void what_one_user_has_the_other_one_does_not_see_and_can_be_erased_for_good(int width) {
    try (Visit visit = Visit.of(chromium, site, width)) {
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
}
