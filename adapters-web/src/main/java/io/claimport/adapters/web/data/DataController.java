package io.claimport.adapters.web.data;

import io.claimport.adapters.web.chart.Chart;
import io.claimport.adapters.web.chart.Split;
import io.claimport.adapters.web.page.Frame;
import io.claimport.adapters.web.page.Pages;
import io.claimport.adapters.web.page.Section;
import io.claimport.adapters.web.visitor.Visitor;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.SummarizeSpending;
import io.claimport.application.driving.SummarizeSpending.Outcome;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.SpendingBy;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.Router;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Shows the user's line items.
@Controller("/data")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DataController {

  private static final MediaType CSV = MediaType.of("text/csv;charset=UTF-8");

  private final LineItemTable table;
  private final GetNormalizedData getNormalizedData;
  private final SummarizeSpending summarizeSpending;
  private final Router router;
  private final Pages pages;

  DataController(
      LineItemTable table,
      GetNormalizedData getNormalizedData,
      SummarizeSpending summarizeSpending,
      Router router,
      Pages pages) {
    this.table = table;
    this.getNormalizedData = getNormalizedData;
    this.summarizeSpending = summarizeSpending;
    this.router = router;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> data(HttpRequest<?> request) {
    Frame frame = Frame.of(request, Section.DATA, "Line items");
    DataFilter filter = DataFilter.of(request.getParameters());
    return table
        .read(frame.user().id(), filter, request.getParameters())
        .<HttpResponse<?>>map(page -> pages.ok("data/data.jte", view(frame, filter, page)))
        .orElseGet(HttpResponse::notFound);
  }

  private DataView view(Frame frame, DataFilter filter, LineItemTable.Page page) {
    return new DataView(
        frame,
        filter,
        page.totals(),
        Split.of(page.totals()),
        page.lines(),
        filter.problems(),
        new DataView.Downloads(
            filter.link("/data/line-items.csv").toString(), api(filter, frame.user().id())));
  }

  /// The API may have been left out of this server.
  private @Nullable String api(DataFilter filter, UserId user) {
    return router.findAny("/api/v1/data", null).findAny().isEmpty()
        ? null
        : filter.apiLink(user.value()).toString();
  }

  /// The charts: a part of the page that is loaded once the rest is there, or a page of its own.
  @Get("/charts")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> charts(HttpRequest<?> request) {
    Frame frame = Frame.of(request, Section.DATA, "Charts");
    DataFilter filter = DataFilter.of(request.getParameters());
    List<Chart> charts =
        filter.isOfNoJob()
            ? List.of()
            : Stream.of(SpendingBy.values())
                .flatMap(by -> chart(frame.user().id(), filter, by).stream())
                .toList();
    return request.getHeaders().contains("HX-Request")
        ? pages.ok("data/charts.jte", charts)
        : pages.ok(
            "data/charts-page.jte", new ChartsView(frame, filter.link("/data").toString(), charts));
  }

  private Optional<Chart> chart(UserId user, DataFilter filter, SpendingBy by) {
    SummarizeSpending.Query query =
        new SummarizeSpending.Query(filter.jobId().orElse(null), filter.lines(), by);
    return switch (summarizeSpending.summarize(user, query)) {
      case Outcome.Found(var groups) -> Optional.of(Chart.of(by, groups));
      case Outcome.UnknownJob _, Outcome.AccessDenied _ -> Optional.empty();
    };
  }

  /// All line items that the filter lets through, as a file.
  @Get("/line-items.csv")
  @Produces("text/csv")
  HttpResponse<?> file(HttpRequest<?> request) {
    DataFilter filter = DataFilter.of(request.getParameters());
    return LineItemFile.open(getNormalizedData, Visitor.of(request).id(), filter)
        .<HttpResponse<?>>map(file ->
            HttpResponse.ok(file)
                .contentType(CSV)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"line-items.csv\""))
        .orElseGet(HttpResponse::notFound);
  }
}
