package io.claimport.benchmarks;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/// A remittance advice on one thread in 64 MB, beside StAEDI, which only cuts it into elements.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx64m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5)
@Measurement(iterations = 9)
public class X12Tokenizing {

  /// The other tokenizer takes its time; its speed does not depend on the size.
  private static final int PART = 20;

  private static final int CLAIMS_OF_MEGABYTE = 1_000_000 / Remittance.BYTES_OF_CLAIM;

  @Param("200")
  public int megabytes;

  private Claims claims;
  private SpooledDocument document;
  private SpooledDocument part;

  public static void main(String[] arguments) throws RunnerException {
    Comparison.print(X12Tokenizing.class, PART);
  }

  @Setup
  public void setUp() {
    claims = Claims.in("x12-835");
    document = new Remittance(megabytes * CLAIMS_OF_MEGABYTE);
    part = new Remittance(megabytes * CLAIMS_OF_MEGABYTE / PART);
  }

  @Benchmark
  public long sourceClaims() {
    return claims.read(document);
  }

  @Benchmark
  public long lineItems() {
    return claims.normalize(document);
  }

  @Benchmark
  public long bare() throws IOException, EDIStreamException {
    EDIInputFactory factory = EDIInputFactory.newFactory();
    factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
    long elements = 0;
    try (InputStream in = part.open();
        EDIStreamReader reader = factory.createEDIStreamReader(in)) {
      while (reader.hasNext()) {
        elements += reader.next() == EDIStreamEvent.ELEMENT_DATA ? 1 : 0;
      }
    }
    return elements;
  }
}
