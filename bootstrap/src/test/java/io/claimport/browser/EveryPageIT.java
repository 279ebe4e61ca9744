package io.claimport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of all pages.
class EveryPageIT extends OnTheSite {

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void no_page_keeps_anybody_out_and_none_is_large(int width) {
    try (Visit light = Visit.of(chromium, site, width);
        Visit dark = Visit.inTheDark(chromium, site, width)) {
      List<String> empty = List.of("/", "/import", "/import/own", "/data", "/imports", "/nothing");
      empty.forEach(path -> assertGoodAt(light, path));
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
      full.forEach(path -> assertGoodAt(light, path));
      full.forEach(path -> assertGoodAt(dark, path));
    }
  }

  private static void assertGoodAt(Visit visit, String path) {
    visit.open(path);
    assertGood(visit);
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
}
