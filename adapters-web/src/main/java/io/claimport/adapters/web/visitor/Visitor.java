package io.claimport.adapters.web.visitor;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;

/// Who looks at a page. The browser keeps it in a cookie; whoever has none, or a strange one, is the
/// first of the demo users.
public final class Visitor {

  private static final String COOKIE = "claimport_user";

  private Visitor() {}

  public static DemoUser of(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(COOKIE)
        .flatMap(cookie -> DemoUser.ofId(cookie.getValue()))
        .orElse(DemoUser.ADA);
  }

  static Cookie cookie(DemoUser user) {
    return Cookie.of(COOKIE, user.id().value()).path("/").httpOnly(true).sameSite(SameSite.Lax);
  }
}
