package io.claimport.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Sends one request after the other over one connection, and no more than that: whatever a client
/// costs is missing to the server, for they share the machine.
final class Poster {

  private static final String LENGTH = "content-length: ";

  private final Socket socket;
  private final InputStream answers;
  private final URI target;

  Poster(URI target) throws IOException {
    this.target = target;
    this.socket = new Socket(target.getHost(), target.getPort());
    this.socket.setTcpNoDelay(true);
    this.answers = new BufferedInputStream(socket.getInputStream());
  }

  /// Posts JSON and waits for the whole answer, which must be 201.
  void post(String json) throws IOException {
    String request =
        """
        POST %s HTTP/1.1
        Host: %s
        Content-Type: application/json
        Content-Length: %d

        """
            .replace("\n", "\r\n")
            .formatted(target.getPath(), target.getAuthority(), json.length());
    socket.getOutputStream().write((request + json).getBytes(StandardCharsets.US_ASCII));
    String status = line();
    int length = 0;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
        length = Integer.parseInt(header.substring(LENGTH.length()));
      }
    }
    byte[] body = answers.readNBytes(length);
    if (!status.startsWith("HTTP/1.1 201 ")) {
      throw new IOException(status + " " + new String(body, StandardCharsets.UTF_8));
    }
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
}
