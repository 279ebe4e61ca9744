package io.claimport.bootstrap;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Does what programs usually do, while the JVM takes notes from which it starts faster the next
/// time (ADR-0014). The launcher runs it, and looks at nothing but the notes.
///
/// It works in a data folder of its own, which the launcher names.
final class Rehearsal {

  private static final List<String> QUESTIONS =
      List.of("/health", "/api/v1/entities?limit=3", "/api/v1/imports?user_id=rehearsal");

  private Rehearsal() {}

  /// Rehearses one kind of work.
  ///
  /// @param arguments the kind: `light` for the commands without a store, `store` for the others,
  ///     `serve` for the server; and a folder for temporary files
  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "light" -> light(Path.of(arguments[1]));
      case "store" -> store();
      case "serve" -> serve();
      default -> throw new IllegalArgumentException("light, store or serve");
    }
  }

  private static void light(Path folder) throws IOException {
    Path document = folder.resolve("eob.txt");
    try {
      command("--help");
      command("generate", "demo_ins_001", "--format", "e1", "--out", document.toString());
      command("normalize", document.toString());
      command("normalize", document.toString(), "--output", "json");
      command("entities", "--limit", "3");
      command("plan", "demo_ins_001");
      command("samples");
    } finally {
      Files.deleteIfExists(document);
    }
  }

  private static void store() {
    command("demo", "--user", "rehearsal");
    command("imports", "--user", "rehearsal");
    command("data", "--user", "rehearsal");
    command("data", "--user", "rehearsal", "--output", "json");
  }

  private static void command(String... arguments) {
    CommandLineFrontEnd.run(arguments);
  }

  private static void serve() {
    try (ApplicationContext context = Claimport.start(Map.of("micronaut.server.port", -1))) {
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      QUESTIONS.forEach(question -> ask(server.getURI(), question));
    }
  }

  /// With a bare socket, for a server needs no client.
  private static void ask(URI server, String question) {
    try (Socket socket = new Socket(server.getHost(), server.getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(
          ("GET " + question + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
