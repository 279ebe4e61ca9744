package io.claimport.adapters.rest.data;

import io.claimport.adapters.rest.request.Acceptance;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.List;
import java.util.Optional;

/// The forms in which line items leave. The first one is for those who do not care.
enum DataForm {
  JSON(DataForm.JSON_TYPE, ""),
  NDJSON(DataForm.NDJSON_TYPE, ""),
  CSV(DataForm.CSV_TYPE, ";charset=UTF-8");

  static final String JSON_TYPE = MediaType.APPLICATION_JSON;
  static final String NDJSON_TYPE = "application/x-ndjson";
  static final String CSV_TYPE = "text/csv";

  private final String type;
  private final String parameters;

  DataForm(String type, String parameters) {
    this.type = type;
    this.parameters = parameters;
  }

  static Optional<DataForm> accepted(HttpRequest<?> request) {
    return Acceptance.best(request, List.of(values()), form -> form.type);
  }

  String contentType() {
    return type + parameters;
  }
}
