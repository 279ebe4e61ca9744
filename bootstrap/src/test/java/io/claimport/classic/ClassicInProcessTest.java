package io.claimport.classic;

import io.claimport.bootstrap.Hexagon;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ClassicInProcessTest implements ClassicBehaviour {

  private static WayIn inProcess;

  @BeforeAll
  static void start() {
    inProcess = new InProcess(Hexagon.inMemory());
  }

  @AfterAll
  static void stop() {
    inProcess.close();
  }

  @Override
  public WayIn claimport() {
    return inProcess;
  }
}
