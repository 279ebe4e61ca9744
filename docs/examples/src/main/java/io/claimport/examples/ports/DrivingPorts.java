package io.claimport.examples.ports;

import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.application.driving.CheckHealth;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.GetStatistics;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.ListDialects;
import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.MaintainStore;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.RunPendingImports;
import io.claimport.application.driving.SummarizeSpending;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.lineitem.SpendingBy;
import io.claimport.domain.normalization.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a program asks Claimport for.
///
/// `IngestDocument` and `GetNormalizedData` are in
/// [io.claimport.examples.embedding.FirstImport].
public final class DrivingPorts {

  private DrivingPorts() {}

  static List<LineItem> read(NormalizeDocument normalize, InputStream bill) {
    return switch (normalize.normalize("bill.csv", bill, null)) {
      case NormalizeDocument.Outcome.Normalized(_, var lineItems, _) -> lineItems;
      case NormalizeDocument.Outcome.Unreadable(_, var reason, _) ->
          throw new IllegalArgumentException(reason.message());
      case NormalizeDocument.Outcome.UnsupportedFormat(var supported) ->
          throw new IllegalArgumentException("only " + supported);
      case NormalizeDocument.Outcome.TooLarge(var limit) ->
          throw new IllegalArgumentException("more than " + limit + " bytes");
    };
  }

  static byte[] freshDocument(GenerateDocument generate, UserId user) {
    PortalRequest request = PortalRequest.of(3, 7, LocalDate.of(2026, 6, 1));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    return switch (generate.generate(user, new EntityId("demo_ins_001"), request, bytes)) {
      case GenerateDocument.Outcome.Generated _ -> bytes.toByteArray();
      case GenerateDocument.Outcome.Refused(var violations) ->
          throw new IllegalArgumentException(violations.toString());
    };
  }

  static List<String> statesOfAll(ListImports list, UserId user) {
    ListImports.Page page = list.list(user, null, null, ListImports.MAX_LIMIT);
    return page.imports().stream().map(job -> job.status().label()).toList();
  }

  static String state(GetImportStatus status, JobId job, UserId user) {
    return switch (status.status(job, user)) {
      case GetImportStatus.Outcome.Found(ImportJob.Completed done) -> done.lineItems() + " lines";
      case GetImportStatus.Outcome.Found(ImportJob.Failed failed) -> failed.reason();
      case GetImportStatus.Outcome.Found(var other) -> other.status().label();
      case GetImportStatus.Outcome.Unknown _ -> "no such import";
      case GetImportStatus.Outcome.AccessDenied _ -> "another user's";
      case GetImportStatus.Outcome.UserRequired(var violation) -> violation.message();
    };
  }

  static List<String> rulesBehind(InspectImport inspect, UserId user, LineItemId line) {
    return switch (inspect.explanation(user, line)) {
      case InspectImport.Outcome.Found<InspectImport.Explanation>(var explanation) ->
          explanation.fields().stream().map(field -> field.rule().id()).distinct().toList();
      case InspectImport.Outcome.Unknown<InspectImport.Explanation> _,
          InspectImport.Outcome.AccessDenied<InspectImport.Explanation> _ ->
          List.of();
    };
  }

  static List<String> whatWasNoticed(InspectImport inspect, UserId user, JobId job) {
    return switch (inspect.findings(user, job)) {
      case InspectImport.Outcome.Found<List<Finding>>(var findings) ->
          findings.stream().map(finding -> finding.rule() + ": " + finding.message()).toList();
      case InspectImport.Outcome.Unknown<List<Finding>> _,
          InspectImport.Outcome.AccessDenied<List<Finding>> _ ->
          List.of();
    };
  }

  static Optional<InsurancePlan> planOfTheFirstInsurer(BrowseEntities browse) {
    EntityFilter insurers = EntityFilter.ofType(EntityType.INSURANCE);
    BrowseEntities.Page page = browse.search(insurers, null, 1);
    return browse.plan(page.entities().getFirst().id());
  }

  static List<String> dialectsOf(ListDialects list, EntityId entity) {
    return list.dialects(entity).stream().map(DocumentFormat::id).toList();
  }

  static List<String> spentMonthByMonth(SummarizeSpending summarize, UserId user) {
    SummarizeSpending.Query byMonth =
        new SummarizeSpending.Query(null, LineItemFilter.ANY, SpendingBy.MONTH);
    return switch (summarize.summarize(user, byMonth)) {
      case SummarizeSpending.Outcome.Found(var months) ->
          months.stream().map(month -> month.name() + " " + month.billed().amount()).toList();
      case SummarizeSpending.Outcome.UnknownJob _, SummarizeSpending.Outcome.AccessDenied _ ->
          List.of();
    };
  }

  static byte[] uglyDocument(BrowseSamples samples, String name) throws IOException {
    return switch (samples.open(name)) {
      case BrowseSamples.Outcome.Found(_, var content) -> {
        try (content) {
          yield content.readAllBytes();
        }
      }
      case BrowseSamples.Outcome.Unknown _ ->
          throw new IllegalArgumentException("one of " + samples.list());
    };
  }

  static int workOff(RunPendingImports run) {
    int ended = 0;
    while (true) {
      switch (run.runNext()) {
        case RunPendingImports.Outcome.Ended _ -> ended++;
        case RunPendingImports.Outcome.Lost _ -> {}
        case RunPendingImports.Outcome.Idle _ -> {
          return ended;
        }
      }
    }
  }

  static boolean lookAfter(MaintainStore maintain, CheckHealth check) {
    MaintainStore.Maintenance done = maintain.maintain(); // once a minute, say
    return done.orphans() == 0 && check.check() == CheckHealth.Health.UP;
  }

  static int forget(EraseUserData erase, UserId user) {
    return erase.erase(user).jobs();
  }

  static long importsThatFailed(GetStatistics statistics) {
    return statistics.read().imports().getOrDefault(JobStatus.FAILED, 0L);
  }
}
