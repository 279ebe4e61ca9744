package io.claimport.adapters.persistence.jdbc.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/// A request under its idempotency key.
@MappedEntity("request_ledger")
record RequestRow(@Id String userId, @Id String idempotencyKey, String request, UUID jobId) {}
