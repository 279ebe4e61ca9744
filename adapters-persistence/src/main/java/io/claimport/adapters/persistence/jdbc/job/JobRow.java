package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.adapters.persistence.jdbc.value.IsoInstant;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.SourceMethod;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job in any state; which columns are filled depends on it. Its totals stand in the same
/// table, but are read and written apart.
///
/// @param number given by the database, in the order in which jobs are opened
/// @param contentKey user, entity and bytes
/// @param dedupeKey the same in the one job that stands for them, absent in all others
@MappedEntity("import_job")
record JobRow(
    @Id @GeneratedValue @Nullable Long number,
    UUID jobId,
    String userId,
    EntityType entityType,
    String entityId,
    String entityName,
    SourceMethod sourceMethod,
    String metadata,
    @Nullable String recipe,
    @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant createdAt,
    @Relation(Relation.Kind.EMBEDDED) DocumentColumns document,
    JobStatus status,
    Execution execution,
    @Nullable String leaseOwner,
    @TypeDef(type = DataType.STRING, converter = IsoInstant.class) @Nullable Instant leaseUntil,
    int attempt,
    int lineItems,
    int findings,
    @TypeDef(type = DataType.STRING, converter = IsoInstant.class) @Nullable Instant finishedAt,
    @Nullable String errorMessage,
    String contentKey,
    @Nullable String dedupeKey) {}
