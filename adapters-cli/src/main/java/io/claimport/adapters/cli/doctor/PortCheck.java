package io.claimport.adapters.cli.doctor;

import io.claimport.adapters.cli.session.Surroundings.Check;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Looks who is on the port of `serve`: nobody, a Claimport, or somebody else.
final class PortCheck {

  private static final String NAME = "Port";
  private static final int PATIENCE_MILLIS = 2_000;
  private static final int ENOUGH = 4_096;

  private PortCheck() {}

  static Check of(int port) {
    if (isFree(port)) {
      return Check.well(NAME, port + " is free for claimport serve");
    }
    return isClaimport(port)
        ? Check.well(NAME, port + " is served by a Claimport")
        : new Check(
            NAME,
            port + " is taken by another program",
            "serve on another one: claimport serve --port N");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean isClaimport(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket
          .getOutputStream()
          .write(
              ("GET /api/v1/entities?limit=1 HTTP/1.1\r\nHost: localhost:"
                      + port
                      + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      return new String(answer.readNBytes(ENOUGH), StandardCharsets.UTF_8).contains("(DEMO)");
    } catch (IOException _) {
      return false;
    }
  }
}
