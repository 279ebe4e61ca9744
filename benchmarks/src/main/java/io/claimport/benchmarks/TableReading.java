package io.claimport.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/// A table on one thread in 64 MB, every date and amount decoded and placed, beside FastCSV, which
/// merely cuts the same bytes into cells.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx64m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5)
@Measurement(iterations = 9)
public class TableReading {

  private static final int LINES = 20_000;

  @Param("200")
  public int megabytes;

  private Claims claims;
  private SpooledDocument document;

  public static void main(String[] arguments) throws RunnerException {
    Comparison.print(TableReading.class, 1);
  }

  @Setup
  public void setUp() throws IOException {
    claims = Claims.in("csv");
    byte[] table = Bill.of(LINES, 0).readAllBytes();
    int header = new String(table, StandardCharsets.UTF_8).indexOf('\n') + 1;
    document =
        Claims.spooled(
            Arrays.copyOf(table, header),
            Arrays.copyOfRange(table, header, table.length),
            megabytes);
  }

  @TearDown
  public void tearDown() {
    document.close();
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
  public long bare() throws IOException {
    long cells = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .ofCsvRecord(new InputStreamReader(document.open(), StandardCharsets.UTF_8))) {
      for (CsvRecord row : records) {
        cells += row.getFieldCount();
      }
    }
    return cells;
  }
}
