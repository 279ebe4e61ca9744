package io.claimport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Somebody's visit to the web page: a browser window with cookies of its own, in which nothing may go
/// wrong unseen.
final class Visit implements AutoCloseable {

  private static final String AXE = axe();

  /// What a browser says when a page is an error page, which is no mistake of the page.
  private static final String EXPECTED = "Failed to load resource: the server responded with";

  private final BrowserContext window;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visit(BrowserContext window) {
    this.window = window;
    this.page = window.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().startsWith(EXPECTED)) {
        complaints.add(message.text());
      }
    });
  }

  /// With a window of that many pixels.
  static Visit of(Chromium chromium, String site, int width) {
    return of(chromium, site, width, new Browser.NewContextOptions());
  }

  static Visit withoutJavaScript(Chromium chromium, String site, int width) {
    return of(chromium, site, width, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  static Visit inTheDark(Chromium chromium, String site, int width) {
    return of(
        chromium, site, width, new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
  }

  private static Visit of(
      Chromium chromium, String site, int width, Browser.NewContextOptions options) {
    return new Visit(
        chromium.browser().newContext(options.setBaseURL(site).setViewportSize(width, 800)));
  }

  Page page() {
    return page;
  }

  Page open(String path) {
    page.navigate(path);
    return page;
  }

  /// What the server answers to somebody with the cookies of this visit.
  APIResponse get(String path) {
    return window.request().get(path);
  }

  /// Says what axe finds on the page that is open; nothing is right.
  List<String> barriers() {
    Object found =
        page.evaluate(
            AXE
                + ";axe.run(document, {resultTypes: ['violations']}).then(result =>"
                + " result.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' '"
                + " + n.failureSummary)))");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /// Nothing is wider than the window.
  void assertFits() {
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .as("pixels beyond the window at %s", page.url())
        .isEqualTo(0);
  }

  void assertWarns() {
    assertThat(page.locator(".banner").isVisible()).as("banner at %s", page.url()).isTrue();
    assertThat(page.locator(".banner").innerText()).contains("Fictional data only", "No real");
  }

  private static String axe() {
    try (InputStream script = Visit.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    window.close();
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }
}
