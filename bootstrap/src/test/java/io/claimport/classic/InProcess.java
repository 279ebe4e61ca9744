package io.claimport.classic;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import io.claimport.bootstrap.Read;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Calls the driving ports, as a program does that embeds Claimport.
final class InProcess implements WayIn {

  private final ApplicationContext context;

  InProcess(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public Ingested ingest(Map<String, Object> request) {
    SubmissionForm form =
        SubmissionForm.fromPortal(
            (String) request.get("user_id"),
            (String) request.get("entity_type"),
            (String) request.get("entity_id"),
            request.get("num_line_items") instanceof Integer items ? items.longValue() : null);
    return switch (context.getBean(IngestDocument.class).ingest(form)) {
      case IngestDocument.Outcome.Imported(var job) ->
          new Ingested(job.id().toString(), 1, job.lineItems(), Set.of());
      case IngestDocument.Outcome.Refused(var violations) ->
          new Ingested(
              null, 0, 0, violations.stream().map(Violation::field).collect(Collectors.toSet()));
      case IngestDocument.Outcome.Repeated _,
          IngestDocument.Outcome.Unreadable _,
          IngestDocument.Outcome.UnsupportedFormat _,
          IngestDocument.Outcome.TooLarge _,
          IngestDocument.Outcome.KeyConflict _,
          IngestDocument.Outcome.Accepted _ ->
          throw new AssertionError("a portal's document is never any of these");
    };
  }

  @Override
  public List<ListedImport> imports(String user) {
    return Read.imports(context.getBean(ListImports.class), new UserId(user)).stream()
        .map(job -> new ListedImport(job.id().toString(), status(job)))
        .toList();
  }

  @Override
  public Status status(String job) {
    JobId id = JobId.parse(job).orElseThrow();
    return switch (context.getBean(GetImportStatus.class).status(id, null)) {
      case GetImportStatus.Outcome.Found(var found) -> describe(found);
      case GetImportStatus.Outcome.Unknown _ -> Status.UNKNOWN;
      case GetImportStatus.Outcome.AccessDenied _, GetImportStatus.Outcome.UserRequired _ ->
          throw new AssertionError("classic isolation asks nobody who they are");
    };
  }

  private static Status describe(ImportJob job) {
    assertThat(job).isInstanceOf(ImportJob.Completed.class);
    int lineItems = ((ImportJob.Completed) job).lineItems();
    return new Status(true, status(job), 1, lineItems, job.facts().method().label());
  }

  private static String status(ImportJob job) {
    return job.status().label();
  }

  @Override
  public Data data(String user, @Nullable String job) {
    Query query = job == null ? Query.EVERYTHING : Query.of(JobId.parse(job).orElseThrow());
    Read.Data data = new Read.Data();
    return switch (context.getBean(GetNormalizedData.class).read(new UserId(user), query, data)) {
      case GetNormalizedData.Outcome.Found _ ->
          new Data(
              "", data.lineItems().stream().map(InProcess::line).toList(), totals(data.totals()));
      case GetNormalizedData.Outcome.AccessDenied _ -> Data.DENIED;
      case GetNormalizedData.Outcome.UnknownJob _ -> throw new AssertionError("no such job");
    };
  }

  private static Totals totals(LineItemTotals totals) {
    return new Totals(
        Map.of(
            "billed", totals.billed().amount(),
            "allowed", totals.allowed().amount(),
            "paid", totals.paidByInsurance().amount(),
            "patient", totals.patientResponsibility().amount()),
        totals.uniqueProviders(),
        totals.uniqueProcedureCodes(),
        String.valueOf(totals.earliest()),
        String.valueOf(totals.latest()));
  }

  private static Line line(LineItem item) {
    Map<String, String> fields = new HashMap<>();
    put(fields, "line_item_id", item.id(), Object::toString);
    put(fields, "import_job_id", item.origin().job(), Object::toString);
    put(fields, "service_date", item.serviceDates().first(), Object::toString);
    put(fields, "procedure_code", item.codes().procedure(), code -> code.value());
    put(fields, "procedure_description", item.codes().description(), Object::toString);
    put(fields, "provider_name", item.provider().name(), name -> name.value());
    put(fields, "provider_npi", item.provider().npi(), npi -> npi.value());
    put(fields, "billed_amount", item.amounts().billed(), Object::toString);
    put(fields, "allowed_amount", item.amounts().allowed(), Object::toString);
    put(fields, "paid_by_insurance", item.amounts().paidByInsurance(), Object::toString);
    put(fields, "patient_responsibility", item.amounts().patientResponsibility(), Object::toString);
    put(fields, "claim_number", item.claimNumber(), Object::toString);
    put(fields, "created_at", item.createdAt(), Object::toString);
    return new Line(fields);
  }

  private static <T> void put(
      Map<String, String> fields, String name, @Nullable T value, Function<T, String> text) {
    if (value != null) {
      fields.put(name, text.apply(value));
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
