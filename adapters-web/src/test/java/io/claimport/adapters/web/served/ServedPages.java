package io.claimport.adapters.web.served;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.inject.qualifiers.PrimaryQualifier;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/// Pages over ports that answer what a test has prepared, on a server of their own.
public final class ServedPages implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final EmbeddedServer server;

  private ServedPages(EmbeddedServer server) {
    this.server = server;
  }

  /// Serves pages over these ports.
  public static ServedPages over(Map<Class<?>, Object> ports) {
    ApplicationContext context =
        ApplicationContext.builder().properties(Map.of("micronaut.server.port", -1)).build();
    ports.forEach((port, answers) -> register(context, port, answers));
    context.start();
    return new ServedPages(context.getBean(EmbeddedServer.class).start());
  }

  private static <T> void register(ApplicationContext context, Class<T> port, Object answers) {
    T bean = port.cast(answers);
    context.registerBeanDefinition(
        RuntimeBeanDefinition.builder(port, () -> bean)
            .qualifier(PrimaryQualifier.instance())
            .singleton(true)
            .build());
  }

  /// Gets a page as a browser does.
  public HttpResponse<String> get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.getURI() + path))
            .header("Accept", "text/html,application/xhtml+xml")
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.getApplicationContext().close();
  }
}
