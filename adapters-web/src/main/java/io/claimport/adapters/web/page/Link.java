package io.claimport.adapters.web.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Puts an address together. What is not said is left out of it.
public final class Link {

  private final StringBuilder address;
  private char separator = '?';

  private Link(String path) {
    this.address = new StringBuilder(path);
  }

  /// Begins with the path of a page.
  ///
  /// @param path its parts are plain letters, digits and dashes
  public static Link to(String path) {
    return new Link(path);
  }

  public Link with(String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      address
          .append(separator)
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
      separator = '&';
    }
    return this;
  }

  public URI uri() {
    return URI.create(address.toString());
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
