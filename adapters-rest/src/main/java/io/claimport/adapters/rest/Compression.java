package io.claimport.adapters.rest;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import jakarta.inject.Singleton;
import java.util.Set;

/// Which answers are compressed for a caller who accepts that: text that is long, or whose end is
/// not known yet. The framework's own choice does not know all of our text for what it is.
@Singleton
@Primary
final class Compression implements HttpCompressionStrategy {

  private static final int WORTH_IT = 1_024;

  private static final Set<String> TEXT_TOO =
      Set.of("application/x-ndjson", "application/yaml", "application/edi-x12");

  @Override
  public boolean isEnabled() {
    return true;
  }

  @Override
  public boolean shouldCompress(HttpResponse response) {
    String type = response.headers().get(HttpHeaderNames.CONTENT_TYPE);
    return type != null
        && isText(type)
        && HttpUtil.getContentLength(response, WORTH_IT) >= WORTH_IT;
  }

  private static boolean isText(String type) {
    int parameters = type.indexOf(';');
    String plain = parameters < 0 ? type : type.substring(0, parameters).strip();
    return TEXT_TOO.contains(plain) || MediaType.isTextBased(plain);
  }

  @Override
  public int getMaxZstdEncodeSize() {
    return Integer.MAX_VALUE;
  }
}
