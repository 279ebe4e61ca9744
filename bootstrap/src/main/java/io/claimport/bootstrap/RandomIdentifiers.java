package io.claimport.bootstrap;

import io.claimport.application.driven.Identifiers;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItemId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Random ids for jobs and documents, name-based ones (RFC 9562, version 5) for line items.
final class RandomIdentifiers implements Identifiers {

  private final String processName = UUID.randomUUID().toString();

  @Override
  public JobId newJobId() {
    return new JobId(UUID.randomUUID());
  }

  @Override
  public DocumentId newDocumentId() {
    return new DocumentId(UUID.randomUUID());
  }

  /// The job's id is the name space, the ordinal in decimal the name.
  @Override
  public LineItemId lineItemId(JobId job, int ordinal) {
    byte[] name = Integer.toString(ordinal).getBytes(StandardCharsets.US_ASCII);
    byte[] hash =
        sha1(
            ByteBuffer.allocate(2 * Long.BYTES + name.length)
                .putLong(job.value().getMostSignificantBits())
                .putLong(job.value().getLeastSignificantBits())
                .put(name)
                .array());
    ByteBuffer halves = ByteBuffer.wrap(hash);
    long version5 = (halves.getLong() & ~0xF000L) | 0x5000L;
    long variant2 = (halves.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new LineItemId(new UUID(version5, variant2));
  }

  @Override
  public String processName() {
    return processName;
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
