package io.claimport.examples.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimport.examples.generated.ApiClient;
import io.claimport.examples.generated.ApiException;
import io.claimport.examples.generated.api.DataApi;
import io.claimport.examples.generated.api.EntitiesApi;
import io.claimport.examples.generated.api.ImportsApi;
import io.claimport.examples.generated.api.IngestionApi;
import io.claimport.examples.generated.model.Explanation;
import io.claimport.examples.generated.model.FindingList;
import io.claimport.examples.generated.model.ImportStatus;
import io.claimport.examples.generated.model.IngestionRequest;
import io.claimport.examples.generated.model.IngestionResponse;
import io.claimport.examples.generated.model.LineItem;
import io.claimport.examples.generated.model.NormalizedData;
import io.claimport.examples.generated.model.Problem;
import io.claimport.examples.generated.model.ProblemReason;
import io.claimport.examples.server.RunningClaimport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GeneratedClientTest {

  private static RunningClaimport claimport;
  private static ApiClient client;

  @BeforeAll
  static void start() {
    claimport = RunningClaimport.inMemory(Map.of());
    client = new ApiClient();
    client.updateBaseUri(claimport.url());
  }

  @AfterAll
  static void stop() {
    claimport.close();
  }

  @Test
  void a_document_is_ingested_and_its_status_data_findings_and_explanation_are_read()
      throws ApiException {
    IngestionResponse ingested =
        new IngestionApi(client)
            .ingestDocument(
                request().numLineItems(3).seed(7L).asOf(LocalDate.of(2026, 6, 1)), null, null);
    String job = ingested.getJobId().toString();

    ImportStatus status = new ImportsApi(client).getImport(job, null);
    NormalizedData data =
        new DataApi(client).getData("ada", job, null, null, null, null, null, null, null);
    FindingList findings = new ImportsApi(client).listFindings(job, "ada");
    LineItem first = data.getLineItems().getFirst();
    Explanation explanation =
        new DataApi(client).explainLineItem(first.getLineItemId().toString(), "ada");

    assertThat(ingested.getSuccess()).isTrue();
    assertThat(ingested.getLineItemsCreated()).isEqualTo(3);
    assertThat(ingested.getSeed()).isEqualTo(7);
    assertThat(ingested.getErrors()).isEmpty();
    assertThat(status.getStatus()).isEqualTo("completed");
    assertThat(status.getImportJob().getDocuments()).hasSize(1);
    assertThat(status.getImportJob().getRecipe().getAsOf()).isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(data.getTotalLineItems()).isEqualTo(3);
    assertThat(data.getMetadata().getTotalBilledAmount())
        .isEqualTo(
            data.getLineItems().stream()
                .map(LineItem::getBilledAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    assertThat(first.getClaimNumber()).startsWith("CLM-DEMO-");
    assertThat(findings.getFindings()).isEmpty();
    assertThat(explanation.getLineItem()).isEqualTo(first);
    assertThat(explanation.getFields()).isNotEmpty();
  }

  @Test
  void a_document_that_is_given_comes_back_byte_for_byte() throws Exception {
    String bill = "Service Date,CPT,Billed\n2026-03-02,99213,120.00\n";

    IngestionResponse given =
        new IngestionApi(client).ingestDocument(request().rawText(bill), null, null);
    ImportStatus status = new ImportsApi(client).getImport(given.getJobId().toString(), null);
    String document = status.getImportJob().getDocuments().getFirst().getDocumentId().toString();
    Path kept = new ImportsApi(client).getDocument(document, "ada").toPath();

    assertThat(given.getSeed()).isNull();
    assertThat(given.getLineItemsCreated()).isEqualTo(1);
    assertThat(kept).hasContent(bill);
    Files.delete(kept);
  }

  @Test
  void the_catalogue_is_read() throws ApiException {
    EntitiesApi entities = new EntitiesApi(client);

    assertThat(entities.getPlan("demo_ins_001").getPlan().getCarrierName()).endsWith("(DEMO)");
    assertThat(entities.getProviderRecord("demo_prov_000001").getProvider().getNpi())
        .startsWith("9");
  }

  @Test
  void a_refusal_is_a_problem_that_names_every_reason() throws IOException {
    ApiException refused =
        catchThrowableOfType(
            ApiException.class,
            () ->
                new IngestionApi(client)
                    .ingestDocument(request().userId("").numLineItems(0), null, null));
    Problem problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);

    assertThat(refused.getCode()).isEqualTo(400);
    assertThat(problem.getStatus()).isEqualTo(400);
    assertThat(problem.getSuccess()).isFalse();
    assertThat(problem.getErrors())
        .extracting(ProblemReason::getField)
        .containsExactlyInAnyOrder("user_id", "num_line_items");
  }

  @Test
  void another_users_job_is_denied() throws ApiException {
    String job =
        new IngestionApi(client).ingestDocument(request(), null, null).getJobId().toString();

    ApiException denied =
        catchThrowableOfType(
            ApiException.class, () -> new ImportsApi(client).listFindings(job, "mallory"));

    assertThat(denied.getCode()).isEqualTo(403);
  }

  private static IngestionRequest request() {
    return new IngestionRequest()
        .userId("ada")
        .entityType(IngestionRequest.EntityTypeEnum.INSURANCE)
        .entityId("demo_ins_001");
  }
}
