package io.claimport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.claimport.application.driving.EraseUserData;
import io.claimport.bootstrap.Hexagon;
import io.claimport.domain.importing.UserId;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// A browser in front of a whole hexagon, whose users have nothing in the beginning.
abstract class OnTheSite {

  static final int NARROW = 360;
  static final int WIDE = 1440;
  static final UserId ADA = new UserId("demo_user");

  private static final UserId GRACE = new UserId("demo_user_2");
  private static final int LARGEST_PAGE = 300_000;

  static Chromium chromium;
  static ApplicationContext hexagon;
  static String site;

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
    erase.erase(ADA);
    erase.erase(GRACE);
  }

  /// Whether anybody can use the page that is open, and soon.
  static void assertGood(Visit visit) {
    String address = visit.page().url();
    assertThat(visit.barriers()).as("barriers at %s", address).isEmpty();
    assertThat(visit.page().content().length()).as("size of %s", address).isLessThan(LARGEST_PAGE);
    visit.assertFits();
    visit.assertWarns();
  }

  /// Imports at once.
  ///
  /// @return the address of the import
  static String importLines(Visit visit, String entity, int lines) {
    Page page = visit.open("/import?entity=" + entity);
    page.getByLabel("Line items").fill(String.valueOf(lines));
    button(page, Pattern.compile("Import this .*")).click();
    assertThat(page.locator("main")).containsText("Done: " + lines);
    return URI.create(page.url()).getPath();
  }

  static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  static Locator button(Page page, Pattern name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  static Page.GetByRoleOptions containing(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
