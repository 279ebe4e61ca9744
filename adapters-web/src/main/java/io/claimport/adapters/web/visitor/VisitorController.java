package io.claimport.adapters.web.visitor;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.util.Map;

/// Lets the visitor be the other demo user.
@Controller("/visitor")
final class VisitorController {

  /// Goes on with the page from which it was asked, where that is one of ours.
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(@Body Map<String, String> form) {
    DemoUser user = DemoUser.ofId(form.getOrDefault("user", "")).orElse(DemoUser.ADA);
    return HttpResponse.seeOther(wayBack(form.getOrDefault("back", "")))
        .cookie(Visitor.cookie(user));
  }

  /// The overview pages exist for everybody; an import or a line item of one user is none of the
  /// other's business.
  private static URI wayBack(String path) {
    return switch (path) {
      case "/import", "/data", "/imports", "/dialects" -> URI.create(path);
      default -> URI.create("/");
    };
  }
}
