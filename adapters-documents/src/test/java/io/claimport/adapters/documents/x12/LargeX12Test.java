package io.claimport.adapters.documents.x12;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceClaim;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeX12Test {

  private static final int CLAIMS = 100_000;

  @Test
  void a_bill_of_any_size_is_read_in_constant_memory() {
    Counting counting = new Counting();

    Reading reading = new X12ClaimReader().read(new EndlessBill(), counting);

    assertThat(reading).isEqualTo(new Reading.Read());
    assertThat(counting.lines).isEqualTo(CLAIMS);
    assertThat(counting.mostBytes)
        .as("the bytes that are in use when a claim is handed out")
        .isLessThan(32L * 1024 * 1024);
  }

  /// Counts and keeps nothing.
  private static final class Counting implements Receiver {

    private int lines;
    private long mostBytes;
    private final long bytesBefore = bytesInUse();

    @Override
    public void claim(SourceClaim claim) {
      lines += claim.lines().size();
      if (lines % 10_000 == 0) {
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

  /// Each claim has a subscriber of its own, which nobody refers to any more.
  private static final class EndlessBill implements SpooledDocument {

    private static final String HEAD =
        Interchange.ISA
            + "GS*HC*A*B*20260301*1200*1*X*005010X222A1~ST*837*0001~BHT*0019*00*1~"
            + "HL*1**20*1~NM1*85*2*DEMO CLINIC*****XX*9123456789~";
    private static final int SEGMENTS_OF_HEAD = 4;
    private static final int SEGMENTS_OF_CLAIM = 5;

    @Override
    public InputStream open() {
      Iterator<InputStream> claims =
          IntStream.range(0, CLAIMS)
              .mapToObj(i ->
                  bytes(
                      "HL*"
                          + (i + 2)
                          + "*1*22*0~SBR*P*18~CLM*"
                          + i
                          + "*10***11:B:1~LX*1~SV1*HC:99213*10*UN*1~"))
              .iterator();
      int segments = SEGMENTS_OF_HEAD + SEGMENTS_OF_CLAIM * CLAIMS + 1;
      InputStream middle = new SequenceInputStream(enumeration(claims));
      InputStream tail = bytes("SE*" + segments + "*0001~GE*1*1~IEA*1*000000001~");
      return new SequenceInputStream(Collections.enumeration(List.of(bytes(HEAD), middle, tail)));
    }

    @SuppressWarnings("JdkObsolete") // a sequence of streams takes nothing newer
    private static Enumeration<InputStream> enumeration(Iterator<InputStream> streams) {
      return new Enumeration<>() {
        @Override
        public boolean hasMoreElements() {
          return streams.hasNext();
        }

        @Override
        public InputStream nextElement() {
          return streams.next();
        }
      };
    }

    private static InputStream bytes(String text) {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public long size() {
      throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public String sha256() {
      throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
