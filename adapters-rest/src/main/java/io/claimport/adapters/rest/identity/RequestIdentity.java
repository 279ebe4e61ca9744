package io.claimport.adapters.rest.identity;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Names each request: its answer has the name, and so has every line of the log about it.
///
/// A name that the caller gives is kept, so that one name leads through several systems.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class RequestIdentity implements Ordered {

  private static final String IN_THE_LOG = "request_id";
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:/+=@-]{1,128}");

  private static final Logger LOG = LoggerFactory.getLogger(RequestIdentity.class);

  private final Supplier<String> names;

  RequestIdentity(@Named("request-id") Supplier<String> names) {
    this.names = names;
  }

  /// Before all other filters, for they may refuse a request.
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @RequestFilter
  void name(HttpRequest<?> request, MutablePropagatedContext context) {
    String given = request.getHeaders().get(RequestName.HEADER);
    String name = given != null && SANE.matcher(given).matches() ? given : names.get();
    RequestName.give(request, name);
    context.add(new MdcPropagationContext(Map.of(IN_THE_LOG, name)));
  }

  /// The query stays out of the log: it names users.
  @ResponseFilter
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    RequestName.of(request).ifPresent(name -> response.header(RequestName.HEADER, name));
    LOG.info("{} {} {}", request.getMethodName(), request.getUri().getRawPath(), response.code());
  }
}
