package io.claimport.examples.documentation.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// As much of curl as the documentation uses, so that its tests need none.
///
/// It knows `-s` and `-S` (which change nothing here), `-f`, `-i`, `-X METHOD`, `-H 'Name: value'`,
/// `-d DATA`, `--data-binary DATA` (both also `@FILE` and `@-`), `-o FILE` and
/// `-w FORMAT` (`%{http_code}` and `\n`). Flags can be written together, as in `-si`. The server of
/// the documentation, `localhost:8080`, is the one that runs, wherever it listens.
final class Curl {

  private static final String DOCUMENTED = "localhost:8080";
  private static final int USAGE = 2;
  private static final int HTTP_ERROR = 22;

  private final String server;
  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;

  private final List<String[]> headers = new ArrayList<>();
  private final StringBuilder requested = new StringBuilder();
  private boolean fails;
  private boolean shows;
  private @Nullable String method;
  private byte @Nullable [] body;
  private @Nullable String file;
  private String after = "";
  private String url = "";

  /// Talks to that server, whatever the documentation calls it.
  ///
  /// @param fails whether a refusal is always a failure, as `-f` has it
  Curl(String server, boolean fails, InputStream in, OutputStream out, OutputStream err) {
    this.server = server;
    this.fails = fails;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /// The method and the path of what was asked.
  String requested() {
    return requested.toString();
  }

  int run(List<String> arguments) throws IOException {
    try {
      read(new ArrayDeque<>(arguments));
    } catch (IllegalArgumentException wrong) {
      err.write(("curl: " + wrong.getMessage() + "\n").getBytes(UTF_8));
      return USAGE;
    }
    HttpResponse<byte[]> response = send();
    if (fails && response.statusCode() >= 400) {
      err.write(("curl: (22) error: " + response.statusCode() + "\n").getBytes(UTF_8));
      return HTTP_ERROR;
    }
    write(response);
    return 0;
  }

  private void read(Deque<String> words) throws IOException {
    while (!words.isEmpty()) {
      String word = words.pop();
      switch (word) {
        case "-X" -> method = words.pop();
        case "-H" -> headers.add(words.pop().split(": *", 2));
        case "-o" -> file = words.pop();
        case "-w" -> after = words.pop();
        case "-d" -> body = data(words.pop(), true);
        case "--data-binary" -> body = data(words.pop(), false);
        default -> {
          if (word.startsWith("-")) {
            flags(word, words);
          } else {
            url = word;
          }
        }
      }
    }
  }

  /// Several letters at once; the last one may be an option with a value.
  private void flags(String word, Deque<String> words) {
    for (int i = 1; i < word.length(); i++) {
      switch (word.charAt(i)) {
        case 's', 'S' -> {}
        case 'f' -> fails = true;
        case 'i' -> shows = true;
        default -> {
          if (word.length() == 2 || i < word.length() - 1) {
            throw new IllegalArgumentException("option " + word + " is not known here");
          }
          words.push("-" + word.charAt(i));
        }
      }
    }
  }

  private byte[] data(String text, boolean withoutLineEnds) throws IOException {
    if (!text.startsWith("@")) {
      return text.getBytes(UTF_8);
    }
    byte[] bytes =
        text.equals("@-") ? in.readAllBytes() : Files.readAllBytes(Path.of(text.substring(1)));
    return withoutLineEnds
        ? new String(bytes, UTF_8).replaceAll("[\r\n]", "").getBytes(UTF_8)
        : bytes;
  }

  private HttpResponse<byte[]> send() throws IOException {
    String plain = url.replaceFirst("^http://", "");
    if (!plain.startsWith(DOCUMENTED)) {
      throw new IOException("the documentation talks to " + DOCUMENTED + " only");
    }
    URI address = URI.create(server + plain.substring(DOCUMENTED.length()));
    HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", "curl/8");
    if (body != null && !isGiven("Content-Type")) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
    }
    if (!isGiven("Accept")) {
      request.header("Accept", "*/*");
    }
    headers.forEach(header -> request.header(header[0], header[1]));
    String verb = method != null ? method : body != null ? "POST" : "GET";
    requested.append(verb).append(' ').append(address.getPath());
    request.method(verb, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private boolean isGiven(String name) {
    return headers.stream().anyMatch(header -> header[0].equalsIgnoreCase(name));
  }

  private void write(HttpResponse<byte[]> response) throws IOException {
    if (shows) {
      StringBuilder head = new StringBuilder("HTTP/1.1 " + response.statusCode() + "\r\n");
      response
          .headers()
          .map()
          .forEach(
              (name, values) -> values.forEach(value -> head.append(name + ": " + value + "\r\n")));
      out.write(head.append("\r\n").toString().getBytes(UTF_8));
    }
    if (file == null) {
      out.write(response.body());
    } else {
      Files.write(Path.of(file), response.body());
    }
    out.write(
        after
            .replace("%{http_code}", String.format(Locale.ROOT, "%03d", response.statusCode()))
            .replace("\\n", "\n")
            .getBytes(UTF_8));
  }
}
