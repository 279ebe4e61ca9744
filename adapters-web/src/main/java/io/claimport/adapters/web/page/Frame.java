package io.claimport.adapters.web.page;

import io.claimport.adapters.web.visitor.DemoUser;
import io.claimport.adapters.web.visitor.Visitor;
import io.micronaut.http.HttpRequest;

/// What stands around the content of every page.
///
/// @param title of the page, as the browser shows it
/// @param section where the page belongs in the navigation
/// @param user whose data is shown
/// @param here the page's own address, to come back to
public record Frame(String title, Section section, DemoUser user, String here) {

  public static Frame of(HttpRequest<?> request, Section section, String title) {
    return new Frame(title, section, Visitor.of(request), request.getUri().toString());
  }

  /// What the navigation tells of a section: `page` if this is it.
  public boolean isIn(Section other) {
    return section == other;
  }
}
