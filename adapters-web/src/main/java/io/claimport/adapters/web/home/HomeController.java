package io.claimport.adapters.web.home;

import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.page.Pages;
import io.claimport.adapters.web.page.Section;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.ListImports;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemTotals;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// Shows the first page.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {

  private final GetNormalizedData getNormalizedData;
  private final ListImports listImports;
  private final Pages pages;

  HomeController(GetNormalizedData getNormalizedData, ListImports listImports, Pages pages) {
    this.getNormalizedData = getNormalizedData;
    this.listImports = listImports;
    this.pages = pages;
  }

  @Get
  @Produces("text/html")
  HttpResponse<?> home(HttpRequest<?> request) {
    Frame frame = Frame.of(request, Section.HOME, "Claimport");
    UserId user = frame.user().id();
    return pages.ok(
        "home/home.jte",
        new HomeView(frame, totals(user), listImports.list(user, null, null, 1).total()));
  }

  private LineItemTotals totals(UserId user) {
    TotalsOnly receiver = new TotalsOnly();
    GetNormalizedData.Query firstLine =
        new GetNormalizedData.Query(null, LineItemFilter.ANY, null, 1);
    return switch (getNormalizedData.read(user, firstLine, receiver)) {
      case GetNormalizedData.Outcome.Found _ -> receiver.totals;
      case GetNormalizedData.Outcome.UnknownJob _, GetNormalizedData.Outcome.AccessDenied _ ->
          LineItemTotals.NONE;
    };
  }

  private static final class TotalsOnly implements GetNormalizedData.Receiver {

    private LineItemTotals totals = LineItemTotals.NONE;

    @Override
    public void totals(LineItemTotals newTotals) {
      totals = newTotals;
    }

    @Override
    public void lineItem(LineItem item) {}
  }
}
