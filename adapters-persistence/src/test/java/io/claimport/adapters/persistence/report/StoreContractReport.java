package io.claimport.adapters.persistence.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Listens to the tests and writes `target/store-contract.md`, if there was a contract of a
/// store among them.
public final class StoreContractReport implements TestExecutionListener {

  private static final Path FILE = Path.of("target", "store-contract.md");

  private final Sentences sentences = new Sentences();

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      record(test, result.getStatus() == Status.SUCCESSFUL);
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    record(test, false);
  }

  private void record(TestIdentifier test, boolean isKept) {
    test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .ifPresent(
            source -> sentences.record(source.getJavaClass(), source.getMethodName(), isKept));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (sentences.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, sentences.asMarkdown());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
