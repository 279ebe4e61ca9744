package io.claimport.adapters.rest.request;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;

/// Lets the body of a request be as large as a document may be. What a route holds in
/// memory stays under the framework's own limit for that.
@Singleton
final class BodyLimits implements BeanCreatedEventListener<HttpServerConfiguration> {

  private final long maxDocumentBytes;

  BodyLimits(
      @Property(name = "claimport.max-document-bytes", defaultValue = "0") long maxDocumentBytes) {
    this.maxDocumentBytes = maxDocumentBytes;
  }

  @Override
  public HttpServerConfiguration onCreated(BeanCreatedEvent<HttpServerConfiguration> event) {
    HttpServerConfiguration server = event.getBean();
    server.setMaxRequestSize(Math.max(server.getMaxRequestSize(), maxDocumentBytes));
    return server;
  }
}
