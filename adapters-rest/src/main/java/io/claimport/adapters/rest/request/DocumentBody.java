package io.claimport.adapters.rest.request;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The body of a request as a document: its bytes as they arrive, never all of them in
/// memory.
@Singleton
public final class DocumentBody {

  private final HttpServerConfiguration server;

  DocumentBody(HttpServerConfiguration server) {
    this.server = server;
  }

  /// Answers with what the reader makes of the body that the framework hands in; it is empty where
  /// none was sent. What has not been read then is thrown away as it arrives: a caller who is still
  /// sending is not left waiting, and can read the answer. A body that is announced to be larger
  /// than the framework takes is not read at all.
  public HttpResponse<?> read(
      HttpRequest<?> request,
      @Nullable InputStream body,
      Function<InputStream, HttpResponse<?>> reader) {
    long announced = request.getContentLength();
    if (announced > server.getMaxRequestSize()) {
      throw new ContentLengthExceededException(server.getMaxRequestSize(), announced);
    }
    try (InputStream document = body == null ? InputStream.nullInputStream() : body) {
      return reader.apply(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
