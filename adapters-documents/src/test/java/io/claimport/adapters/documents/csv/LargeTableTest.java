package io.claimport.adapters.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceClaim;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LargeTableTest {

  private static final int ROWS = 100_000;

  @Test
  void a_table_of_any_size_is_read_in_constant_memory() {
    Counting counting = new Counting();

    Reading reading = new CsvDocumentReader().read(new EndlessDocument(), counting);

    assertThat(reading).isEqualTo(new Reading.Read());
    assertThat(counting.lines).isEqualTo(ROWS);
    assertThat(counting.largestClaim).isEqualTo(ClaimGroups.MOST_LINES);
    assertThat(counting.mostBytes)
        .as("the bytes that are in use when a claim is handed out")
        .isLessThan(64L * 1024 * 1024);
  }

  /// Counts and keeps nothing.
  private static final class Counting implements Receiver {

    private int lines;
    private int largestClaim;
    private int claims;
    private long mostBytes;
    private final long bytesBefore = bytesInUse();

    @Override
    public void claim(SourceClaim claim) {
      lines += claim.lines().size();
      largestClaim = Math.max(largestClaim, claim.lines().size());
      claims++;
      if (claims % 25 == 0) {
        mostBytes = Math.max(mostBytes, bytesInUse() - bytesBefore);
      }
    }

    @Override
    public void finding(Finding finding) {
      throw new AssertionError(finding);
    }

    private static long bytesInUse() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      return runtime.totalMemory() - runtime.freeMemory();
    }
  }

  /// Makes its rows up while it is read.
  private static final class EndlessDocument implements SpooledDocument {

    private static final String HEAD = "Service Date,CPT,Description,Billed Amount\n";
    private static final String ROW = "2026-01-10,99213,\"Office visit, standard\",120.50\n";

    @Override
    public long size() {
      return HEAD.length() + (long) ROWS * ROW.length();
    }

    @Override
    public String sha256() {
      throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public InputStream open() {
      byte[] head = HEAD.getBytes(StandardCharsets.US_ASCII);
      byte[] row = ROW.getBytes(StandardCharsets.US_ASCII);
      return new InputStream() {
        private long position;

        @Override
        public int read() {
          byte[] one = new byte[1];
          return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
          int count = (int) Math.min(length, size() - position);
          for (int i = offset; i < offset + count; i++) {
            bytes[i] =
                position < head.length
                    ? head[(int) position]
                    : row[(int) ((position - head.length) % row.length)];
            position++;
          }
          return count == 0 ? -1 : count;
        }
      };
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
