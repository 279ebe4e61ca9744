package io.claimport.examples.embedding;

import io.claimport.application.driven.Identifiers;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItemId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// The one driven port that whoever embeds Claimport brings along: who gives names to new things.
final class UuidIdentifiers implements Identifiers {

  private static final long WITHOUT_VERSION = ~0xF000L;
  private static final long VERSION_5 = 0x5000L;
  private static final long WITHOUT_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

  private final String processName = UUID.randomUUID().toString();

  @Override
  public JobId newJobId() {
    return new JobId(UUID.randomUUID());
  }

  @Override
  public DocumentId newDocumentId() {
    return new DocumentId(UUID.randomUUID());
  }

  /// A UUID of version 5 (RFC 9562): the job names the space, the ordinal is the name in it.
  @Override
  public LineItemId lineItemId(JobId job, int ordinal) {
    byte[] name = Integer.toString(ordinal).getBytes(StandardCharsets.US_ASCII);
    ByteBuffer spaceAndName =
        ByteBuffer.allocate(2 * Long.BYTES + name.length)
            .putLong(job.value().getMostSignificantBits())
            .putLong(job.value().getLeastSignificantBits())
            .put(name);
    ByteBuffer hash = ByteBuffer.wrap(sha1(spaceAndName.array()));
    long high = (hash.getLong() & WITHOUT_VERSION) | VERSION_5;
    long low = (hash.getLong() & WITHOUT_VARIANT) | VARIANT_2;
    return new LineItemId(new UUID(high, low));
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
