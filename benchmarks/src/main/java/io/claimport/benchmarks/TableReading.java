package io.claimport.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceClaim;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// A table on one thread: from its bytes to source claims (two passes, every date and amount decoded
/// and placed), beside FastCSV, which merely cuts the same bytes into cells once.
final class TableReading {

  private static final int LINES = Integer.getInteger("lines", 200_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final int WARM_UPS = 5;

  private TableReading() {}

  public static void main(String[] arguments) throws IOException {
    Table table = new Table(Bill.of(LINES, 0).readAllBytes());
    DocumentReader reader = reader();
    for (int i = 0; i < WARM_UPS; i++) {
      ours(reader, table);
      bare(table);
    }
    Ratio ratio = new Ratio("rows/s", ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      ratio.round(round, ours(reader, table), bare(table));
    }
    ratio.print("CSV to source claims beside FastCSV's cells");
  }

  private static DocumentReader reader() {
    return DocumentFormats.readers().stream()
        .filter(each -> each.format().id().equals("csv"))
        .findFirst()
        .orElseThrow();
  }

  private static double ours(DocumentReader reader, SpooledDocument table) {
    int[] lines = {0};
    long start = System.nanoTime();
    Reading reading =
        reader.read(
            table,
            new Receiver() {
              @Override
              public void claim(SourceClaim claim) {
                lines[0] += claim.lines().size();
              }

              @Override
              public void finding(Finding finding) {
                throw new IllegalStateException("not a clean document: " + finding);
              }
            });
    double speed = speed(start);
    if (!reading.equals(new Reading.Read()) || lines[0] != LINES) {
      throw new IllegalStateException("not read: " + reading);
    }
    return speed;
  }

  private static double bare(SpooledDocument table) throws IOException {
    long start = System.nanoTime();
    long cells = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .ofCsvRecord(new InputStreamReader(table.open(), StandardCharsets.UTF_8))) {
      for (CsvRecord row : records) {
        cells += row.getFieldCount();
      }
    }
    double speed = speed(start);
    if (cells % (LINES + 1) != 0) {
      throw new IllegalStateException("not every row was seen");
    }
    return speed;
  }

  private static double speed(long start) {
    return LINES / ((System.nanoTime() - start) / 1e9);
  }

  /// A document in memory, so that no disk is measured.
  @SuppressWarnings("ArrayRecordComponent") // nobody compares tables
  private record Table(byte[] bytes) implements SpooledDocument {

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public String sha256() {
      throw new UnsupportedOperationException("nobody asks for it");
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {
      // nothing was put aside
    }
  }
}
