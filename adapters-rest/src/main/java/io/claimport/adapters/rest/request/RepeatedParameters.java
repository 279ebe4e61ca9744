package io.claimport.adapters.rest.request;

import io.claimport.adapters.rest.problem.Problems;
import io.claimport.application.driving.Violation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Refuses a parameter that is given twice: whoever guards the API from outside might
/// have looked at the other one.
@ServerFilter("/api/**")
final class RepeatedParameters {

  @RequestFilter
  @Nullable HttpResponse<?> refuse(HttpRequest<?> request) {
    List<Violation> violations =
        request.getParameters().names().stream()
            .filter(name -> request.getParameters().getAll(name).size() > 1)
            .map(name -> new Violation("duplicate_field", name, "it is given more than once"))
            .toList();
    return violations.isEmpty() ? null : Problems.invalid(violations);
  }
}
