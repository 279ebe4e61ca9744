package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.adapters.persistence.jdbc.value.RowMapping;
import io.claimport.adapters.persistence.jdbc.value.ValueMapping;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.Recipe;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// Jobs and documents to rows when they are opened, and back in any state.
@Mapper(config = RowMapping.class)
interface JobMapper extends ValueMapping {

  @Mapping(target = "id", source = "job.facts.id")
  @Mapping(target = "number", ignore = true)
  @Mapping(target = "document", source = "job")
  @Mapping(target = "userId", source = "job.facts.user")
  @Mapping(target = "entityType", source = "job.facts.entity.type")
  @Mapping(target = "entityId", source = "job.facts.entity.id")
  @Mapping(target = "entityName", source = "job.facts.entityName")
  @Mapping(target = "sourceMethod", source = "job.facts.method")
  @Mapping(target = "metadata", source = "job.facts.metadata")
  @Mapping(target = "recipe", source = "job.facts.recipe")
  @Mapping(target = "createdAt", source = "job.facts.createdAt")
  @Mapping(target = "status", constant = "PROCESSING")
  @Mapping(target = "leaseOwner", source = "job.lease.owner")
  @Mapping(target = "leaseUntil", source = "job.lease.until")
  @Mapping(target = "lineItems", constant = "0")
  @Mapping(target = "findings", constant = "0")
  @Mapping(target = "finishedAt", ignore = true)
  @Mapping(target = "errorMessage", ignore = true)
  JobRow row(ImportJob.Processing job, String contentKey, @Nullable String dedupeKey);

  @BeanMapping(ignoreUnmappedSourceProperties = "lease")
  @Mapping(target = "id", source = "document.id")
  @Mapping(target = "userId", source = "facts.user")
  @Mapping(target = "fileName", source = "document.fileName")
  @Mapping(target = "format", source = "document.format.id")
  @Mapping(target = "extension", source = "document.format.extension")
  @Mapping(target = "mediaType", source = "document.format.mediaType")
  @Mapping(target = "size", source = "document.size")
  @Mapping(target = "sha256", source = "document.sha256")
  @Mapping(target = "status", source = "document.status")
  @Mapping(target = "createdAt", source = "document.createdAt")
  DocumentRow documentRow(ImportJob.Processing job);

  default ImportJob job(JobRow row) {
    ImportJob.Facts facts = facts(row);
    Document document = document(row.document());
    return switch (row.status()) {
      case PROCESSING ->
          new ImportJob.Processing(
              facts,
              document,
              new ImportJob.Lease(filled(row.leaseOwner()), filled(row.leaseUntil())));
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
        "leaseOwner",
        "leaseUntil",
        "lineItems",
        "findings",
        "finishedAt",
        "errorMessage",
        "contentKey",
        "dedupeKey"
      })
  @Mapping(target = "user", source = "userId")
  @Mapping(target = "entity", source = "row")
  @Mapping(target = "method", source = "sourceMethod")
  ImportJob.Facts facts(JobRow row);

  @BeanMapping(ignoreUnmappedSourceProperties = "userId")
  @Mapping(target = "format.id", source = "format")
  @Mapping(target = "format.extension", source = "extension")
  @Mapping(target = "format.mediaType", source = "mediaType")
  @Mapping(target = "with", ignore = true) // a method, which MapStruct takes for a property
  Document document(DocumentRow row);

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
