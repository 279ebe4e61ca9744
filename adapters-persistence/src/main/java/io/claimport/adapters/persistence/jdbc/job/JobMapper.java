package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.adapters.persistence.jdbc.value.RowMapping;
import io.claimport.adapters.persistence.jdbc.value.ValueMapping;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.Recipe;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// Jobs and documents to rows when they are opened, and back in any state.
@Mapper(config = RowMapping.class)
interface JobMapper extends ValueMapping {

  /// A job that nobody has finished yet, in the words of its row.
  default JobRow row(ImportJob job, String contentKey, @Nullable String dedupeKey) {
    return switch (job) {
      case ImportJob.Pending pending ->
          row(pending.facts(), pending.document(), NOT_BEGUN, contentKey, dedupeKey);
      case ImportJob.Processing atWork ->
          row(
              atWork.facts(),
              atWork.document(),
              new Work(
                  atWork.status(),
                  atWork.execution(),
                  atWork.lease().owner(),
                  atWork.lease().until(),
                  atWork.attempt()),
              contentKey,
              dedupeKey);
      case ImportJob.Completed _, ImportJob.Failed _ ->
          throw new IllegalArgumentException("a job is recorded before its end");
    };
  }

  Work NOT_BEGUN = new Work(JobStatus.PENDING, Execution.DEFERRED, null, null, 0);

  /// What the row of a job says of the work on it.
  record Work(
      JobStatus status,
      Execution execution,
      @Nullable String leaseOwner,
      @Nullable Instant leaseUntil,
      int attempt) {}

  @Mapping(target = "number", ignore = true)
  @Mapping(target = "jobId", source = "facts.id")
  @Mapping(target = "userId", source = "facts.user")
  @Mapping(target = "entityType", source = "facts.entity.type")
  @Mapping(target = "entityId", source = "facts.entity.id")
  @Mapping(target = "entityName", source = "facts.entityName")
  @Mapping(target = "sourceMethod", source = "facts.method")
  @Mapping(target = "metadata", source = "facts.metadata")
  @Mapping(target = "recipe", source = "facts.recipe")
  @Mapping(target = "createdAt", source = "facts.createdAt")
  @Mapping(target = "document", source = "document")
  @Mapping(target = "status", source = "work.status")
  @Mapping(target = "execution", source = "work.execution")
  @Mapping(target = "leaseOwner", source = "work.leaseOwner")
  @Mapping(target = "leaseUntil", source = "work.leaseUntil")
  @Mapping(target = "attempt", source = "work.attempt")
  @Mapping(target = "lineItems", constant = "0")
  @Mapping(target = "findings", constant = "0")
  @Mapping(target = "finishedAt", ignore = true)
  @Mapping(target = "errorMessage", ignore = true)
  JobRow row(
      ImportJob.Facts facts,
      Document document,
      Work work,
      String contentKey,
      @Nullable String dedupeKey);

  @Mapping(target = "format", source = "format.id")
  @Mapping(target = "extension", source = "format.extension")
  @Mapping(target = "mediaType", source = "format.mediaType")
  DocumentColumns columns(Document document);

  default ImportJob job(JobRow row) {
    ImportJob.Facts facts = facts(row);
    Document document = document(row.document());
    return switch (row.status()) {
      case PENDING -> new ImportJob.Pending(facts, document);
      case PROCESSING ->
          new ImportJob.Processing(
              facts,
              document,
              row.execution(),
              new ImportJob.Lease(filled(row.leaseOwner()), filled(row.leaseUntil())),
              row.attempt(),
              row.lineItems());
      case COMPLETED ->
          new ImportJob.Completed(
              facts, document, row.lineItems(), row.findings(), filled(row.finishedAt()));
      case FAILED ->
          new ImportJob.Failed(
              facts,
              document,
              filled(row.errorMessage()),
              row.findings(),
              filled(row.finishedAt()));
    };
  }

  @BeanMapping(
      ignoreUnmappedSourceProperties = {
        "number",
        "document",
        "entityType",
        "entityId",
        "status",
        "execution",
        "attempt",
        "leaseOwner",
        "leaseUntil",
        "lineItems",
        "findings",
        "finishedAt",
        "errorMessage",
        "contentKey",
        "dedupeKey"
      })
  @Mapping(target = "id", source = "jobId")
  @Mapping(target = "user", source = "userId")
  @Mapping(target = "entity", source = "row")
  @Mapping(target = "method", source = "sourceMethod")
  ImportJob.Facts facts(JobRow row);

  @Mapping(target = "format.id", source = "format")
  @Mapping(target = "format.extension", source = "extension")
  @Mapping(target = "format.mediaType", source = "mediaType")
  @Mapping(target = "with", ignore = true) // a method, which MapStruct takes for a property
  Document document(DocumentColumns columns);

  default EntityRef entity(JobRow row) {
    return new EntityRef(row.entityType(), entityId(row.entityId()));
  }

  default String recipe(Recipe recipe) {
    return RecipeText.of(recipe);
  }

  default Recipe recipe(String column) {
    return RecipeText.parse(column);
  }

  private static <T> T filled(@Nullable T column) {
    return Objects.requireNonNull(column, "a column that this state of a job fills");
  }
}
