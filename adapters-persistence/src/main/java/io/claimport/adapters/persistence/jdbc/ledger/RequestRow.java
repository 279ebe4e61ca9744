package io.claimport.adapters.persistence.jdbc.ledger;

import io.claimport.adapters.persistence.jdbc.value.IsoInstant;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;

/// A request under its idempotency key.
@MappedEntity("request_ledger")
record RequestRow(
    @Id String userId,
    @Id String idempotencyKey,
    String request,
    UUID jobId,
    @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant reservedAt) {}
