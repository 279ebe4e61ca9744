package io.claimport.distribution;

import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Talks to a server for one user, and says what it heard.
///
/// @param patience after which an answer is wrong because there is none
record Client(HttpClient http, RunningServer server, UserId user, Duration patience) {

  /// Wants an import.
  Reply send(Errand errand) {
    return exchange(
        errand.request(user).uri(server.address("/api/v1/ingest/document")),
        response ->
            switch (response.statusCode()) {
              case 200, 201, 202 -> acknowledged(response);
              default -> wrong(response);
            });
  }

  /// Reads the line items of an import that was acknowledged.
  Reply read(Reply.Acknowledged told) {
    String path = "/api/v1/data?user_id=" + user.value() + "&job_id=" + told.job();
    return exchange(
        HttpRequest.newBuilder(server.address(path)),
        response ->
            response.statusCode() == 200
                ? new Reply.Acknowledged(
                    200,
                    told.job(),
                    "completed",
                    Integer.parseInt(field(response, "total_line_items")))
                : wrong(response));
  }

  private Reply exchange(HttpRequest.Builder request, Function<HttpResponse<String>, Reply> reply) {
    try {
      HttpResponse<String> response =
          http.send(request.timeout(patience).build(), BodyHandlers.ofString());
      return isUnavailable(response) ? new Reply.Unavailable() : reply.apply(response);
    } catch (HttpTimeoutException _) {
      return new Reply.Wrong("no answer in " + patience);
    } catch (ConnectException _) {
      return new Reply.NotReached();
    } catch (IOException _) {
      return new Reply.Silence();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static boolean isUnavailable(HttpResponse<String> response) {
    return response.statusCode() == 503
        && response
            .headers()
            .firstValue("Content-Type")
            .filter("application/problem+json"::equals)
            .isPresent()
        && field(response, "type").equals("/problems/unavailable");
  }

  private static Reply acknowledged(HttpResponse<String> response) {
    return new Reply.Acknowledged(
        response.statusCode(),
        JobId.parse(field(response, "job_id")).orElseThrow(),
        field(response, "status"),
        Integer.parseInt(field(response, "line_items_created")));
  }

  private static Reply wrong(HttpResponse<String> response) {
    return new Reply.Wrong(response.statusCode() + " " + response.body());
  }

  private static String field(HttpResponse<String> response, String name) {
    Matcher value = Pattern.compile("\"" + name + "\":\\s*\"?([^\",}]+)").matcher(response.body());
    if (!value.find()) {
      throw new AssertionError("no " + name + " in " + response.body());
    }
    return value.group(1);
  }
}
