package io.claimport.benchmarks;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A remittance advice (835) of any number of claims that is never in memory as a whole. It balances.
final class Remittance implements SpooledDocument {

  private static final String CLAIM =
      """
      CLP*DEMO-1000234*1*420.75*260.25*75*12*CLM-DEMO-2000345*11*1~
      NM1*QC*1*EXAMPLE (DEMO)*NORA****MI*MEM-104233~
      NM1*82*1*SAMPLE (DEMO)*TESS****XX*9123456787~
      REF*1L*GRP-20417~
      DTM*050*20260201~
      SVC*HC:99214:25*240.5*150.25**1~
      DTM*472*20260110~
      CAS*CO*45*50.25~
      CAS*PR*1*25**2*15~
      REF*6R*1~
      AMT*B6*190.25~
      SVC*HC:85025*99*60**1~
      DTM*472*20260110~
      CAS*CO*45*24~
      CAS*PR*2*15~
      REF*6R*2~
      AMT*B6*75~
      SVC*HC:J1885:JZ:59*81.25*50**2.5~
      DTM*472*20260111~
      CAS*CO*45*11.25~
      CAS*PR*3*20~
      REF*6R*3~
      AMT*B6*70~
      """;
  static final int BYTES_OF_CLAIM = CLAIM.length();
  private static final int SEGMENTS_OF_CLAIM = (int) CLAIM.lines().count();
  private static final long CENTS_OF_CLAIM = 26_025;

  private final byte[] head;
  private final byte[] claim = CLAIM.getBytes(StandardCharsets.US_ASCII);
  private final byte[] tail;
  private final long size;

  Remittance(int claims) {
    long cents = CENTS_OF_CLAIM * claims;
    head = head(cents / 100 + "." + cents % 100 / 10 + cents % 10);
    int segments = 7 + SEGMENTS_OF_CLAIM * claims;
    tail =
        ("SE*" + segments + "*0001~\nGE*1*1~\nIEA*1*000000001~\n")
            .getBytes(StandardCharsets.US_ASCII);
    size = head.length + (long) claims * claim.length + tail.length;
  }

  private static byte[] head(String payment) {
    String header =
        "ISA*00*          *00*          *ZZ*DEMO           *ZZ*DEMO           *260301*1200*^*00501"
            + "*000000001*0*T*:~\n";
    return (header
            + "GS*HP*DEMO*DEMO*20260301*1200*1*X*005010X221A1~\nST*835*0001~\n"
            + ("BPR*I*" + payment + "*C*CHK************20260301~\n")
            + "TRN*1*DEMO1*1999999999~\nN1*PR*DEMO PAYER~\n"
            + "N1*PE*DEMO CLINIC*XX*9123456787~\nLX*1~\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public String sha256() {
    throw new UnsupportedOperationException("nobody asks");
  }

  @Override
  public InputStream open() {
    return new InputStream() {
      private long position;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        if (position == size) {
          return -1;
        }
        int written = 0;
        while (written < length && position < size) {
          written += piece(target, offset + written, length - written);
        }
        return written;
      }

      private int piece(byte[] target, int offset, int length) {
        byte[] source = claim;
        long start = (position - head.length) % claim.length;
        if (position < head.length) {
          source = head;
          start = position;
        } else if (position >= size - tail.length) {
          source = tail;
          start = position - (size - tail.length);
        }
        int count = (int) Math.min(length, source.length - start);
        System.arraycopy(source, (int) start, target, offset, count);
        position += count;
        return count;
      }
    };
  }

  @Override
  public void close() {
    // nothing is held
  }
}
