package io.claimport.bootstrap;

import static io.claimport.bootstrap.Settings.SHIPPED;

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
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs one command. A hexagon with the configured store is started when a command first asks for
/// a port that needs one. The other ports are put together without a container, which would take
/// longer to start than those commands to run, unless an operator has set something.
final class CommandLineFrontEnd implements DrivingPorts, AutoCloseable {

  private @Nullable ApplicationContext stored;
  private @Nullable StorelessPorts storeless;

  private CommandLineFrontEnd() {}

  static int run(String... arguments) {
    try (CommandLineFrontEnd ports = new CommandLineFrontEnd()) {
      return new ClaimportCli(
              ports,
              Console.ofProcess(),
              port -> orFailure(() -> Server.serve(port)),
              new StoreChecks())
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
    return storeless(BrowseEntities.class, StorelessPorts::browseEntities);
  }

  @Override
  public GenerateDocument generateDocument() {
    return storeless(GenerateDocument.class, StorelessPorts::generateDocument);
  }

  @Override
  public NormalizeDocument normalizeDocument() {
    return storeless(NormalizeDocument.class, StorelessPorts::normalizeDocument);
  }

  @Override
  public BrowseSamples browseSamples() {
    return storeless(BrowseSamples.class, StorelessPorts::browseSamples);
  }

  private <T> T stored(Class<T> port) {
    if (stored == null) {
      stored = orFailure(() -> Claimport.start(Map.of()));
    }
    return stored.getBean(port);
  }

  /// Where a hexagon is there already, it has all ports.
  private <T> T storeless(Class<T> port, Function<StorelessPorts, T> build) {
    return stored == null ? build.apply(storeless()) : stored.getBean(port);
  }

  private StorelessPorts storeless() {
    if (storeless == null) {
      storeless =
          new StorelessPorts(OperatorsWishes.ofThisProcess().any() ? configured() : SHIPPED);
    }
    return storeless;
  }

  private static Settings configured() {
    try (ApplicationContext context =
        orFailure(() -> Claimport.start(Map.of("claimport.storage", "memory")))) {
      return context.getBean(Settings.class);
    }
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
    if (stored != null) {
      stored.close();
    }
  }
}
