package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.adapters.persistence.jdbc.value.IsoInstant;
import io.claimport.domain.importing.Document;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;

/// The columns of a job that tell of its document, without the bytes.
@Embeddable
record DocumentColumns(
    UUID id,
    String fileName,
    String format,
    String extension,
    String mediaType,
    long size,
    String sha256,
    Document.Status status,
    @TypeDef(type = DataType.STRING, converter = IsoInstant.class) Instant createdAt) {}
