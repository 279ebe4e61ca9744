package io.claimport.adapters.rest.imports;

import io.claimport.adapters.rest.answer.AnswerMapping;
import io.claimport.adapters.rest.imports.ImportJobResponse.DocumentResponse;
import io.claimport.adapters.rest.imports.ImportJobResponse.RecipeResponse;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.Metadata;
import io.claimport.domain.importing.Recipe;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/// Flattens import jobs.
@Mapper(config = AnswerMapping.class)
public interface ImportJobMapper {

  default ImportJobResponse job(ImportJob job) {
    return job(job.facts(), job.document(), Progress.of(job));
  }

  List<ImportJobResponse> jobs(List<ImportJob> jobs);

  @Mapping(target = "jobId", source = "facts.id")
  @Mapping(target = "userId", source = "facts.user")
  @Mapping(target = "entityType", source = "facts.entity.type")
  @Mapping(target = "entityId", source = "facts.entity.id")
  @Mapping(target = "sourceType", source = "facts.entity.type", qualifiedByName = "portal")
  @Mapping(target = "sourceMethod", source = "facts.method")
  @Mapping(target = "status", source = "progress.status")
  @Mapping(target = "documents", source = "document")
  @Mapping(target = "documentsCount", constant = "1")
  @Mapping(target = "lineItemsCount", source = "progress.lineItems")
  @Mapping(target = "findingsCount", source = "progress.findings")
  @Mapping(target = "createdAt", source = "facts.createdAt")
  @Mapping(target = "completedAt", source = "progress.endedAt")
  ImportJobResponse job(ImportJob.Facts facts, Document document, Progress progress);

  @Mapping(target = "documentId", source = "id")
  @Mapping(target = "fileType", source = "format.extension")
  @Mapping(target = "format", source = "format.id")
  DocumentResponse document(Document document);

  @Mapping(target = "entityType", source = "entity.type")
  @Mapping(target = "entityId", source = "entity.id")
  @Mapping(target = "userId", source = "user")
  @Mapping(target = "numLineItems", source = "items")
  RecipeResponse recipe(Recipe recipe);

  default List<DocumentResponse> documents(Document document) {
    return List.of(document(document));
  }

  default JsonNode json(Metadata metadata) {
    return MetadataJson.of(metadata);
  }

  @Named("portal")
  default String portal(EntityType type) {
    return switch (type) {
      case INSURANCE -> "insurance_portal";
      case PROVIDER -> "provider_portal";
    };
  }
}
