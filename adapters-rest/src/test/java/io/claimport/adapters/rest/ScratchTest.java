package io.claimport.adapters.rest;

import io.claimport.application.Unavailable;
import io.claimport.application.driving.*;
import io.claimport.application.fixture.*;
import io.claimport.domain.entity.*;
import io.claimport.domain.importing.*;
import io.claimport.domain.lineitem.*;
import io.claimport.domain.marking.*;
import io.claimport.domain.code.*;
import java.io.*;
import java.util.*;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all")
class ScratchTest extends OverHttp {
  void show(String what, Answer a) {
    String t = a.text();
    System.out.println("=== " + what + " -> " + a.status() + " " + a.response().headers().map() + "\n" + t.substring(0, Math.min(3000, t.length())));
  }

  @Test
  void look() throws Exception {
    ports.prepare(ListImports.class, u -> List.of(
      Fixed.completed(TestJob.job().with(TestJob.aRecipe()).with(new Metadata("{\"a\": 1e400, \"b\":0.10000000000000000000000000000001, \"c\":-0.0, \"d\":[1,{\"x\":null}], \"e\":123456789012345678901234567890, \"f\":\"\\ud83d\\ude00\\u0000\", \"g\":1E5, \"h\":5.00}")), 5, 0),
      Fixed.failed(TestJob.job()), Fixed.processing(TestJob.job())));
    show("list", get("/api/v1/imports?user_id=ada"));
    show("list none", get("/api/v1/imports"));
    show("list plus", get("/api/v1/imports?user_id=a+b"));
    show("list pct", get("/api/v1/imports?user_id=a%2Bb"));
    show("list twice", get("/api/v1/imports?user_id=a&user_id=b"));
    show("list html", get("/api/v1/imports?user_id=a", "Accept", "text/html"));
    show("unknown", get("/api/v1/nope"));
    show("unknown root", get("/"));
    show("405", send(request("/api/v1/imports").DELETE().build()));
    show("status bad id", get("/api/v1/imports/xyz"));
    ports.prepare(GetNormalizedData.class, (u, j) -> {
      var job = Fixed.completed(TestJob.job(), 2, 0);
      var items = List.of(TestLine.full(job, 0), TestLine.bare(job, 1));
      return new GetNormalizedData.Outcome.Found(items, LineItemTotals.of(items));
    });
    show("data", get("/api/v1/data?user_id=ada"));
    ports.prepare(GetNormalizedData.class, (u, j) -> { throw new IllegalStateException("secret"); });
    show("500", get("/api/v1/data?user_id=ada"));
    ports.prepare(GetNormalizedData.class, (u, j) -> { throw new Unavailable(Unavailable.Part.STORE, "x", new IOException()); });
    show("503", get("/api/v1/data?user_id=ada"));
    ports.prepare(EraseUserData.class, u -> System.out.println("ERASE '" + u + "'"));
    show("erase", send(request("/api/v1/users/a%2Fb/data").DELETE().build()));
    show("erase+", send(request("/api/v1/users/a+b@x/data").DELETE().build()));
    show("erase%2B", send(request("/api/v1/users/a%2Bb%20/data").DELETE().build()));
    ports.prepare(CheckHealth.class, () -> CheckHealth.Health.UP);
    show("health", get("/health"));
    ports.prepare(CheckHealth.class, () -> CheckHealth.Health.STORE_DOWN);
    show("health", get("/health"));
    ports.prepare(IngestDocument.class, new IngestDocument() {
      public Outcome ingest(Submission s) { throw new AssertionError(); }
      public Outcome ingest(SubmissionForm f) { System.out.println(f); return f.violations().isEmpty() ? new Outcome.Imported(Fixed.completed(TestJob.job().with(TestJob.aRecipe()), 5, 0)) : new Outcome.Refused(f.violations()); }
    });
    String P = "/api/v1/ingest/document";
    show("ingest", post(P, "{\"user_id\":\"ada\",\"entity_type\":\"insurance\",\"entity_id\":\"demo_ins_001\", \"metadata\": {\"a\" : 1.50 }, \"seed\": 7, \"raw_text\":\"\"}", "Idempotency-Key", ""));
    for (String b : List.of("", " ", "null", "[]", "5", "{", "{\"a\":1}x", "\uFEFF{}", "{'a':1}", "{\"user_id\":\"a\",\"user_id\":\"b\",\"zzz\":[1,[2]], \"seed\":1e30,\"num_line_items\":2.5,\"force\":\"x\",\"metadata\":[1],\"as_of\":5,\"format\":\"\\ud800\", \"raw_text\":{\"a\":1,\"a\":2}}",
       "{\"seed\":1e-2147483648}", "{\"seed\":1e2147483648}", "{\"seed\":1e999999999}", "{\"seed\":-9223372036854775808,\"num_line_items\":5.0e0}", "{\"seed\":" + "9".repeat(2000) + "}", "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}", "{\"metadata\":" + "[".repeat(100000), "{\"user_id\":NaN}", "{\"raw_text\":\"" + "x".repeat(100000) + "\", \"metadata\":{\"b\": [2, {\"z\":\"\u00e9\"}]} }"))
      show("body " + b.substring(0, Math.min(50, b.length())), post(P, b));
    show("no content type", send(request(P).POST(BodyPublishers.ofString("{}")).build()));
    show("form", send(request(P, "Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("a=b")).build()));
    show("latin1", send(request(P, "Content-Type", "application/json").POST(BodyPublishers.ofByteArray(new byte[]{'{','"',(byte)0xe9,'"',':','1','}'})).build()));
    show("big", post(P, "{\"raw_text\":\"" + "x".repeat(11_000_000) + "\"}"));
    show("openapi", get("/openapi"));
    show("swagger", get("/swagger-ui"));
    show("swagger/", get("/swagger-ui/"));
    show("swagger index", get("/swagger-ui/index.html"));
    show("swagger css", get("/swagger-ui/res/index.css"));
    show("openapi yml", get("/openapi/claimport.yml"));
    show("traversal", get("/openapi/../RestDefaults.class"));
    show("traversal", get("/openapi/%2e%2e/%2e%2e/io/claimport/adapters/rest/RestDefaults.class"));
    show("long uri", get("/api/v1/imports?user_id=" + "x".repeat(9000)));
    show("big header", get("/health", "X-A", "x".repeat(20000)));
    for (String raw : List.of("GET /api/v1/imports?user_id=%ZZ HTTP/1.1\r\nHost: x\r\n\r\n", "GET /api/v1/imports?user_id=\" HTTP/1.1\r\nHost: x\r\n\r\n", "GARBAGE\r\n\r\n", "GET /api/v1/imports/%00 HTTP/1.1\r\nHost: x\r\n\r\n", "GET http://evil/api/v1/imports?user_id=a HTTP/1.1\r\nHost: x\r\n\r\n", "POST /api/v1/ingest/document HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n{", "POST /api/v1/ingest/document HTTP/1.1\r\nHost: x\r\nContent-Type: ;;;\r\nContent-Length: 2\r\n\r\n{}", "GET /api/v1/imports?user_id=a HTTP/1.1\r\nHost: x\r\nAccept: ;;q=x\r\n\r\n")) {
      try (var s = new java.net.Socket("localhost", server.getPort())) {
        s.setSoTimeout(1500);
        s.getOutputStream().write(raw.getBytes());
        var out = new ByteArrayOutputStream();
        try { s.getInputStream().transferTo(out); } catch (IOException e) { }
        System.out.println("RAW " + raw.trim().replaceAll("\r\n", "|") + "\n" + out + "\n");
      }
    }
    ports.prepare(InspectImport.class, new InspectImport() {
      public Outcome<List<io.claimport.domain.normalization.Finding>> findings(UserId u, JobId j) { return new Outcome.Unknown<>(); }
      public Outcome<Source> document(UserId u, DocumentId d) { return new Outcome.Found<>(new Source(Fixed.completed(TestJob.job(), 1, 0).document(), new ByteArrayInputStream("a document".getBytes()) { public void close() { System.out.println("CLOSED"); } })); }
    });
    show("doc", get("/api/v1/documents/" + Fixed.DOCUMENT + "?user_id=ada"));
    show("doc text/html", get("/api/v1/documents/" + Fixed.DOCUMENT + "?user_id=ada", "Accept", "application/json"));
    show("doc range", get("/api/v1/documents/" + Fixed.DOCUMENT + "?user_id=ada", "Range", "bytes=2-4"));
    show("doc ims", get("/api/v1/documents/" + Fixed.DOCUMENT + "?user_id=ada", "If-Modified-Since", "Fri, 01 Jan 2027 00:00:00 GMT"));
    show("doc HEAD", send(request("/api/v1/documents/" + Fixed.DOCUMENT + "?user_id=ada").method("HEAD", BodyPublishers.noBody()).build()));
    ports.prepare(BrowseEntities.class, new BrowseEntities() {
      public Page search(EntityFilter f, EntityId a, int l) { System.out.println(f + " " + a + " " + l); return new Page(2, List.of(new InsuranceCompany(new EntityId("demo_ins_001"), DemoName.marking("Beacon"), NetworkSize.NATIONAL, List.of(PlanType.PPO)), new HealthcareProvider(new EntityId("demo_prov_000001"), DemoName.marking("Cedar"), "Cardiology", "Springfield", "IL", Npi.fictional(1), List.of(new EntityId("demo_ins_001")))), new EntityId("demo_prov_000001")); }
      public Optional<Entity> find(EntityId i) { return Optional.empty(); }
      public Optional<InsurancePlan> plan(EntityId i) { return Optional.empty(); }
      public Optional<ProviderRecord> providerRecord(EntityId i) { return Optional.empty(); }
    });
    show("entities", get("/api/v1/entities?type=insurance&q=%20&limit=5&cursor=ZGVtb19pbnNfMDAx"));
    show("entities bad", get("/api/v1/entities?type=x&limit=0&cursor=!!"));
    show("entity", get("/api/v1/entities/%20"));
    show("plan", get("/api/v1/entities/demo_prov_000001/plan"));
  }
}
