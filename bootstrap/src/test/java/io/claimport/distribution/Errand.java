package io.claimport.distribution;

import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One import that a client wants. Its number goes along as metadata, so that its job can be told
/// whether or not anybody was ever told of the job.
///
/// @param lines how many line items it must come to
/// @param hasKey whether it may be sent again
record Errand(int number, Kind kind, int lines, boolean hasKey) {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final String HEADER =
      "service_date,procedure_code,provider_name,claim_number,billed_amount\\n";

  enum Kind {
    PORTAL,
    GIVEN,
    DEFERRED
  }

  /// The number of the errand that the job was made for.
  static int numberOf(ImportJob job) {
    Matcher number = NUMBER.matcher(job.facts().metadata().json());
    if (!number.find()) {
      throw new AssertionError("no client wants the import " + job.id());
    }
    return Integer.parseInt(number.group());
  }

  /// What it looks like over HTTP.
  HttpRequest.Builder request(UserId user) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body(user)));
    if (hasKey) {
      request.header("Idempotency-Key", "errand-" + number);
    }
    if (kind == Kind.DEFERRED) {
      request.header("Prefer", "respond-async");
    }
    return request;
  }

  private String body(UserId user) {
    return """
    {"user_id": "%s", "entity_type": "insurance", "entity_id": "demo_ins_001",
     "metadata": {"errand": %d}, %s}
    """
        .formatted(user.value(), number, source());
  }

  private String source() {
    return switch (kind) {
      case PORTAL -> "\"num_line_items\": " + lines;
      case GIVEN, DEFERRED -> "\"raw_text\": \"" + document() + "\"";
    };
  }

  /// A file of its own, or it would be taken for a repetition of another one.
  private String document() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < lines; i++) {
      csv.append("2026-01-10,99213,Busy Clinic (DEMO),CLM-DEMO-");
      csv.append(number).append('-').append(i).append(",100.00\\n");
    }
    return csv.toString();
  }
}
