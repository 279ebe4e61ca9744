package io.claimport.adapters.persistence.jdbc.content;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/// A piece of a document.
@SuppressWarnings("ArrayRecordComponent") // never compared, and never kept
@MappedEntity("document_chunk")
record ChunkRow(@Id UUID documentId, @Id int ordinal, byte[] bytes) {}
