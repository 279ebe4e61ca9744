package io.claimport.adapters.web.given;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;

/// Lets a form bring a file as large as a document may be, with a little more for its other fields.
/// Large files wait on the disk, not in memory.
@Singleton
final class UploadLimits implements BeanCreatedEventListener<HttpServerConfiguration> {

  private static final long OTHER_FIELDS = 64 * 1024;

  private final long maxDocumentBytes;

  UploadLimits(
      @Property(name = "claimport.max-document-bytes", defaultValue = "0") long maxDocumentBytes) {
    this.maxDocumentBytes = maxDocumentBytes;
  }

  @Override
  public HttpServerConfiguration onCreated(BeanCreatedEvent<HttpServerConfiguration> event) {
    HttpServerConfiguration server = event.getBean();
    long whole = maxDocumentBytes + OTHER_FIELDS;
    server.setMaxRequestSize(Math.max(server.getMaxRequestSize(), whole));
    HttpServerConfiguration.MultipartConfiguration multipart = server.getMultipart();
    multipart.setMaxFileSize(Math.max(multipart.getMaxFileSize(), whole));
    multipart.setMixed(true);
    return server;
  }
}
