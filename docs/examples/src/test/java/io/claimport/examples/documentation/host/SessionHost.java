package io.claimport.examples.documentation.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimport.adapters.cli.ClaimportCli;
import io.claimport.adapters.cli.session.Console;
import io.claimport.adapters.cli.session.DrivingPorts;
import io.claimport.adapters.cli.session.Surroundings;
import io.claimport.application.driving.CheckHealth;
import io.claimport.examples.server.RunningClaimport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Carries out the calls of one shell session, in the session's folder, until its standard input is
/// closed.
///
/// It is a process of its own because the names of files in a command are relative to its folder. A
/// call comes in over a socket as the name of a folder with its arguments, environment and input;
/// what it says is laid there, too.
public final class SessionHost {

  /// Where it is noted what was called.
  public static final String CALLS = "calls";

  private static final int BROKEN = 99;

  private final RunningClaimport claimport;
  private final Path session;

  private SessionHost(RunningClaimport claimport, Path session) {
    this.claimport = claimport;
    this.session = session;
  }

  public static void main(String[] arguments) throws IOException {
    Path session = Path.of(arguments[0]);
    try (RunningClaimport claimport = RunningClaimport.embedded(session.resolve("store"));
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      SessionHost host = new SessionHost(claimport, session);
      Thread.ofPlatform().daemon().start(() -> host.listen(socket));
      System.out.println(socket.getLocalPort());
      System.in.transferTo(OutputStream.nullOutputStream());
    }
    System.exit(0);
  }

  private void listen(ServerSocket socket) {
    try (ExecutorService calls = Executors.newCachedThreadPool()) {
      while (true) {
        Socket caller = socket.accept();
        calls.execute(() -> answer(caller));
      }
    } catch (IOException _) {
      // the session is over
    }
  }

  private void answer(Socket caller) {
    try (caller) {
      byte[] line = new byte[1024];
      int length = 0;
      for (int b = caller.getInputStream().read(); b != '\n'; b = caller.getInputStream().read()) {
        line[length++] = (byte) b;
      }
      int code = carryOutOrSayWhyNot(Path.of(new String(line, 0, length, UTF_8)));
      caller.getOutputStream().write((code + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int carryOutOrSayWhyNot(Path folder) throws IOException {
    try {
      return carryOut(folder);
    } catch (IOException | RuntimeException e) {
      Files.writeString(folder.resolve("err"), "the documentation's host: " + e + "\n");
      return BROKEN;
    }
  }

  private int carryOut(Path folder) throws IOException {
    Call call = Call.in(folder);
    try (InputStream in = Files.newInputStream(folder.resolve("in"));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("out")));
        OutputStream err = Files.newOutputStream(folder.resolve("err"))) {
      return switch (call.program()) {
        case "curl" -> {
          Curl curl =
              new Curl(claimport.url(), call.environment().containsKey("CURL_FAILS"), in, out, err);
          int code = curl.run(call.arguments());
          note(curl.requested());
          yield code;
        }
        case "claimport" -> {
          note("claimport " + String.join(" ", call.arguments()));
          yield commandLine(new Console(in, out, err, call.environment(), null, null))
              .run(call.arguments().toArray(String[]::new));
        }
        default -> throw new IllegalArgumentException(call.program());
      };
    }
  }

  /// The commands with the ports of the server: both use one store, as they do for its readers.
  /// `serve` is answered by the server that is there.
  private ClaimportCli commandLine(Console console) {
    DrivingPorts ports =
        (DrivingPorts)
            Proxy.newProxyInstance(
                DrivingPorts.class.getClassLoader(),
                new Class<?>[] {DrivingPorts.class},
                (_, method, _) -> claimport.get(method.getReturnType()));
    return new ClaimportCli(ports, console, _ -> 0, this::checks);
  }

  /// The store of the server, for the commands have none of their own here.
  private List<Surroundings.Check> checks() {
    return switch (claimport.get(CheckHealth.class).check()) {
      case UP -> List.of(Surroundings.Check.well("Store", "embedded in the server answers"));
      case STORE_DOWN -> List.of(new Surroundings.Check("Store", "is away", "see to that"));
    };
  }

  private synchronized void note(String called) throws IOException {
    Files.write(
        session.resolve(CALLS),
        List.of(called),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
