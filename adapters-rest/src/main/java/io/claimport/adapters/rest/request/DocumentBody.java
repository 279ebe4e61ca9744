package io.claimport.adapters.rest.request;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The body of a request as a document: its bytes as they arrive, never all of them in
/// memory.
public final class DocumentBody {

  private DocumentBody() {}

  /// The body that the framework hands in; it is empty where none was sent.
  ///
  /// @param body absent also where the request announces more than the framework takes,
  ///     which must not look like nothing
  public static InputStream of(HttpRequest<?> request, @Nullable InputStream body) {
    if (body == null && request.getContentLength() > 0) {
      throw new ContentLengthExceededException("the body is announced to be too large");
    }
    return body == null ? InputStream.nullInputStream() : body;
  }
}
