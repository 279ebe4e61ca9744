package io.claimport.benchmarks;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The least that a route can cost: it reads the body and answers with bytes that are there already.
/// It runs in a process of its own, without any of our rooms.
@Controller("/bare")
@Requires(property = BareEndpoint.ANSWERS)
final class BareEndpoint {

  static final String ANSWERS = "bare.answers";

  private final byte[] posted;
  private final byte[] page;
  private final byte[] status;

  BareEndpoint(@Property(name = ANSWERS) String folder) throws IOException {
    posted = Files.readAllBytes(Path.of(folder, "posted"));
    page = Files.readAllBytes(Path.of(folder, "page"));
    status = Files.readAllBytes(Path.of(folder, "status"));
  }

  /// Serves until it is told to end.
  ///
  /// @param arguments the folder with the answers
  public static void main(String[] arguments) {
    ApplicationContext context =
        ApplicationContext.run(Map.of(ANSWERS, arguments[0], "micronaut.server.port", -1));
    System.out.println(context.getBean(EmbeddedServer.class).start().getURI());
  }

  @Post("/posted")
  HttpResponse<byte[]> posted(@Body byte[] body) {
    return body.length == 0
        ? HttpResponse.badRequest()
        : HttpResponse.created(posted).contentType("application/json");
  }

  @Get("/page")
  HttpResponse<byte[]> page() {
    return HttpResponse.ok(page).contentType("application/json");
  }

  @Get("/status")
  HttpResponse<byte[]> status() {
    return HttpResponse.ok(status).contentType("application/json");
  }
}
