package io.claimport.bootstrap;

import io.claimport.adapters.cli.ClaimportCli;
import io.claimport.adapters.cli.session.Console;
import io.claimport.adapters.cli.session.DrivingPorts;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.bootstrap.Claimport.ConfigurationMistake;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs one command. A hexagon is started when a command first asks for a port: one with the
/// configured store for the ports that need a store, one in memory for those that need none.
final class CommandLineFrontEnd implements DrivingPorts, AutoCloseable {

  private @Nullable ApplicationContext stored;
  private @Nullable ApplicationContext storeless;

  private CommandLineFrontEnd() {}

  static int run(String... arguments) {
    try (CommandLineFrontEnd ports = new CommandLineFrontEnd()) {
      return new ClaimportCli(
              ports, Console.ofProcess(), port -> orFailure(() -> Server.serve(port)))
          .run(arguments);
    }
  }

  @Override
  public IngestDocument ingestDocument() {
    return stored(IngestDocument.class);
  }

  @Override
  public ListImports listImports() {
    return stored(ListImports.class);
  }

  @Override
  public GetImportStatus getImportStatus() {
    return stored(GetImportStatus.class);
  }

  @Override
  public GetNormalizedData getNormalizedData() {
    return stored(GetNormalizedData.class);
  }

  @Override
  public InspectImport inspectImport() {
    return stored(InspectImport.class);
  }

  @Override
  public EraseUserData eraseUserData() {
    return stored(EraseUserData.class);
  }

  @Override
  public BrowseEntities browseEntities() {
    return storeless(BrowseEntities.class);
  }

  @Override
  public GenerateDocument generateDocument() {
    return storeless(GenerateDocument.class);
  }

  @Override
  public NormalizeDocument normalizeDocument() {
    return storeless(NormalizeDocument.class);
  }

  @Override
  public BrowseSamples browseSamples() {
    return storeless(BrowseSamples.class);
  }

  private <T> T stored(Class<T> port) {
    if (stored == null) {
      stored = orFailure(() -> Claimport.start(Map.of()));
    }
    return stored.getBean(port);
  }

  /// Whichever hexagon is there already will do.
  private <T> T storeless(Class<T> port) {
    if (stored != null) {
      return stored.getBean(port);
    }
    if (storeless == null) {
      storeless = orFailure(() -> Claimport.start(Map.of("claimport.storage", "memory")));
    }
    return storeless.getBean(port);
  }

  private static <T> T orFailure(Supplier<T> step) {
    try {
      return step.get();
    } catch (ConfigurationMistake mistake) {
      throw Failure.broken(mistake.getMessage() + ".", "correct the setting");
    } catch (Unavailable store) {
      throw Failure.broken(
          Objects.requireNonNullElse(store.getMessage(), ""), "see to that, and try again");
    }
  }

  @Override
  public void close() {
    if (storeless != null) {
      storeless.close();
    }
    if (stored != null) {
      stored.close();
    }
  }
}
