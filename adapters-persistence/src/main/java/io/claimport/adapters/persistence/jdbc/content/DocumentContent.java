package io.claimport.adapters.persistence.jdbc.content;

import io.claimport.adapters.persistence.jdbc.connection.Database;
import io.claimport.domain.importing.Document;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Writes and reads the bytes of documents, chunk by chunk.
@Singleton
public final class DocumentContent {

  static final int CHUNK_BYTES = 64 * 1024;

  /// How many chunks travel to the database together: a megabyte.
  private static final int BATCH = 16;

  private final Database database;
  private final ChunkRows rows;

  DocumentContent(Database database, ChunkRows rows) {
    this.database = database;
    this.rows = rows;
  }

  /// Keeps all bytes of the stream, which stays open.
  public void write(Document document, InputStream bytes) {
    UUID id = document.id().value();
    List<ChunkRow> batch = new ArrayList<>(BATCH);
    try {
      int ordinal = 0;
      byte[] chunk = bytes.readNBytes(CHUNK_BYTES);
      while (chunk.length > 0) {
        batch.add(new ChunkRow(id, ordinal++, chunk));
        if (batch.size() == BATCH) {
          rows.saveAll(batch);
          batch.clear();
        }
        chunk = bytes.readNBytes(CHUNK_BYTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a spooled document cannot be read", e);
    }
    if (!batch.isEmpty()) {
      rows.saveAll(batch);
    }
  }

  /// Fetches a chunk when it is needed: whoever reads slowly holds no connection
  /// meanwhile.
  ///
  /// A document without a single byte has no chunk.
  public InputStream read(Document document) {
    UUID id = document.id().value();
    return new ChunkStream(
        document.size(),
        ordinal -> database.read(() -> rows.find(id, ordinal).map(ChunkRow::bytes)));
  }
}
