package io.claimport.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The browser of this machine; nothing is ever downloaded. Where there is none, the tests say how to
/// get one and are skipped.
final class Chromium implements AutoCloseable {

  private static final String VARIABLE = "CLAIMPORT_CHROMIUM";
  private static final String HOW_TO =
      "The tests of the web page are SKIPPED: there is no Chromium. Install one (Debian:"
          + " apt-get install chromium; macOS: brew install --cask chromium), or let "
          + VARIABLE
          + " name the program.";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      System.err.println("*** " + HOW_TO);
    }
    Assumptions.assumeTrue(program.isPresent(), HOW_TO);
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.get())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--disable-quic",
                            "--no-first-run"))));
  }

  private static Optional<Path> program() {
    String named = System.getenv(VARIABLE);
    return named != null
        ? Optional.of(Path.of(named))
        : Stream.of(
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
