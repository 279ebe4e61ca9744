package io.claimport.classic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One way into Claimport: over HTTP, or in process.
interface WayIn extends AutoCloseable {

  /// Asks for an import.
  ///
  /// @param request the fields of `POST /api/v1/ingest/document`, by their names
  Ingested ingest(Map<String, Object> request);

  /// The states of the user's imports, oldest first.
  List<ListedImport> imports(String user);

  Status status(String job);

  Data data(String user, @Nullable String job);

  @Override
  void close();

  /// What came of asking for an import.
  ///
  /// @param job absent when refused
  /// @param errors the fields that were refused
  record Ingested(@Nullable String job, int documents, int lineItems, Set<String> errors) {
    String madeJob() {
      if (job == null) {
        throw new AssertionError("refused because of " + errors);
      }
      return job;
    }
  }

  record ListedImport(String job, String status) {}

  /// What is told of a job.
  ///
  /// @param found false for an unknown job
  record Status(boolean found, String status, int documents, int lineItems, String sourceMethod) {
    static final Status UNKNOWN = new Status(false, "", 0, 0, "");
  }

  /// What is told of line items.
  ///
  /// @param refusal `Access denied`, or nothing
  record Data(String refusal, List<Line> lines, Totals totals) {
    static final Data DENIED =
        new Data("Access denied", List.of(), new Totals(Map.of(), 0, 0, "", ""));
  }

  /// One line item.
  ///
  /// @param fields the classic thirteen by name, those without a value left out
  record Line(Map<String, String> fields) {}

  record Totals(
      Map<String, BigDecimal> sums,
      int uniqueProviders,
      int uniqueProcedureCodes,
      String earliest,
      String latest) {}
}
