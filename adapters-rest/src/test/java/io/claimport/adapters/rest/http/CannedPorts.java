package io.claimport.adapters.rest.http;

import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.application.driving.CheckHealth;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetStatistics;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.NormalizeDocument;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The driving ports as beans. Each does what the test at hand wants; a call that no test
/// has prepared is a mistake, and so is one on a thread that must not wait.
@Factory
public final class CannedPorts {

  private final Map<Class<?>, Object> prepared = new ConcurrentHashMap<>();

  /// Answers the calls of one port from now on.
  public <T> void prepare(Class<T> port, T answers) {
    prepared.put(port, answers);
  }

  void reset() {
    prepared.clear();
  }

  @Singleton
  @Named("request-id")
  Supplier<String> requestIds() {
    AtomicInteger requests = new AtomicInteger();
    return () -> "request-" + requests.incrementAndGet();
  }

  @Singleton
  IngestDocument ingestDocument() {
    return canned(IngestDocument.class);
  }

  @Singleton
  ListImports listImports() {
    return canned(ListImports.class);
  }

  @Singleton
  GetImportStatus getImportStatus() {
    return canned(GetImportStatus.class);
  }

  @Singleton
  InspectImport inspectImport() {
    return canned(InspectImport.class);
  }

  @Singleton
  GetNormalizedData getNormalizedData() {
    return canned(GetNormalizedData.class);
  }

  @Singleton
  BrowseEntities browseEntities() {
    return canned(BrowseEntities.class);
  }

  @Singleton
  BrowseSamples browseSamples() {
    return canned(BrowseSamples.class);
  }

  @Singleton
  EraseUserData eraseUserData() {
    return canned(EraseUserData.class);
  }

  @Singleton
  NormalizeDocument normalizeDocument() {
    return canned(NormalizeDocument.class);
  }

  @Singleton
  GenerateDocument generateDocument() {
    return canned(GenerateDocument.class);
  }

  @Singleton
  GetStatistics getStatistics() {
    return canned(GetStatistics.class);
  }

  @Singleton
  CheckHealth checkHealth() {
    return canned(CheckHealth.class);
  }

  private <T> T canned(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> answer(port, method, arguments)));
  }

  private @Nullable Object answer(Class<?> port, Method method, Object[] arguments)
      throws Throwable {
    Object answers = prepared.get(port);
    if (answers == null) {
      throw new AssertionError("nobody expected a call of " + method);
    }
    if (!Thread.currentThread().isVirtual()) {
      throw new AssertionError("a port may wait, and this thread must not: " + method);
    }
    try {
      method.setAccessible(true);
      return method.invoke(answers, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
