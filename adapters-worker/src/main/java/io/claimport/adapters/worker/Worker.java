package io.claimport.adapters.worker;

import io.claimport.application.driving.MaintainStore;
import io.claimport.application.driving.RunPendingImports;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Works for as long as its server is up. In every other process it does nothing.
@Singleton
final class Worker implements ApplicationEventListener<ServerStartupEvent> {

  private final WorkerSettings settings;
  private final RunPendingImports runPendingImports;
  private final MaintainStore maintainStore;
  private final List<Shift> shifts = new ArrayList<>();

  Worker(
      WorkerSettings settings, RunPendingImports runPendingImports, MaintainStore maintainStore) {
    this.settings = settings;
    this.runPendingImports = runPendingImports;
    this.maintainStore = maintainStore;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    start();
  }

  synchronized void start() {
    for (int i = 0; i < settings.threads(); i++) {
      shifts.add(
          Shift.begin("claimport-worker-" + i, new Importing(runPendingImports), settings.pause()));
    }
    shifts.add(Shift.begin("claimport-upkeep", new Upkeep(maintainStore), settings.upkeep()));
  }

  /// Lets everybody finish what they are at, if it does not take too long; an import that is left
  /// behind is taken up again once its lease has run out.
  @PreDestroy
  synchronized void stop() {
    shifts.forEach(Shift::tell);
    shifts.forEach(Shift::await);
    shifts.clear();
  }
}
