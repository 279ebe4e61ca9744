package io.claimport.classic;

import io.claimport.bootstrap.Hexagon;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Over a real socket, on the embedded store.
class ClassicOverHttpTest implements ClassicBehaviour {

  @TempDir private static Path folder;
  private static WayIn overHttp;

  @BeforeAll
  static void start() {
    overHttp = new OverHttp(Hexagon.embedded(folder));
  }

  @AfterAll
  static void stop() {
    overHttp.close();
  }

  @Override
  public WayIn claimport() {
    return overHttp;
  }
}
