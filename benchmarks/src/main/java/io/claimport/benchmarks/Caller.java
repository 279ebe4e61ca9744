package io.claimport.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Sends one request after the other over one connection, and no more than that: whatever a client
/// costs is missing to the server, for they share the machine.
final class Caller implements AutoCloseable {

  private static final String LENGTH = "content-length: ";
  private static final String CHUNKED = "transfer-encoding: chunked";

  private final Socket socket;
  private final InputStream answers;
  private final URI server;

  Caller(URI server) throws IOException {
    this.server = server;
    this.socket = new Socket(server.getHost(), server.getPort());
    this.socket.setTcpNoDelay(true);
    this.answers = new BufferedInputStream(socket.getInputStream());
  }

  /// Posts JSON and waits for the whole answer, which must be 201.
  byte[] post(String path, String json) throws IOException {
    String headers = "Content-Type: application/json\r\nContent-Length: " + json.length() + "\r\n";
    return exchange("POST " + path, headers, json, 201);
  }

  /// Waits for the whole answer, which must be 200.
  byte[] get(String path) throws IOException {
    return exchange("GET " + path, "", "", 200);
  }

  private byte[] exchange(String what, String headers, String body, int expected)
      throws IOException {
    String request =
        what + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n" + headers + "\r\n" + body;
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    String status = line();
    int length = 0;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
        length = Integer.parseInt(header.substring(LENGTH.length()));
      }
      chunked |= header.toLowerCase(Locale.ROOT).equals(CHUNKED);
    }
    byte[] answer = chunked ? chunks() : answers.readNBytes(length);
    if (!status.startsWith("HTTP/1.1 " + expected + " ")) {
      throw new IOException(status + " " + new String(answer, StandardCharsets.UTF_8));
    }
    return answer;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      all.write(answers.readNBytes(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int next = answers.read();
    while (next != '\n') {
      if (next < 0) {
        throw new IOException("the connection was closed");
      }
      line.append((char) next);
      next = answers.read();
    }
    return line.toString().stripTrailing();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
