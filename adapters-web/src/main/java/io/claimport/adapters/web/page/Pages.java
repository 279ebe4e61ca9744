package io.claimport.adapters.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/// Renders templates, which were compiled with the program.
@Singleton
public final class Pages {

  private static final String OURS = "claimport.page";
  private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /// A page or a part of one.
  ///
  /// @param template its path below the templates' folder
  /// @param view what the template shows
  public MutableHttpResponse<byte[]> ok(String template, Object view) {
    return answer(HttpStatus.OK, template, view);
  }

  public MutableHttpResponse<byte[]> answer(HttpStatus status, String template, Object view) {
    MutableHttpResponse<byte[]> response = HttpResponse.status(status);
    replace(response, template, view);
    return response;
  }

  /// Whether an answer was rendered here, and not by the framework.
  public static boolean isOurs(HttpResponse<?> response) {
    return response.getAttribute(OURS).isPresent();
  }

  private byte[] bytes(String template, Object view) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, view, output);
    return output.toByteArray();
  }

  /// Makes an answer a page, whatever it was before; its status stays.
  public void replace(MutableHttpResponse<?> response, String template, Object view) {
    response.setAttribute(OURS, true);
    response.contentType(HTML).body(bytes(template, view));
  }
}
