package io.claimport.benchmarks;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceClaim;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/// A remittance advice of any size on one thread: from its bytes to source claims, with every code,
/// amount and date decoded and placed, beside StAEDI, which only cuts the same bytes into elements.
/// The heap stays as small as it is given, for the document is never in memory.
final class X12Tokenizing {

  private static final int CLAIMS = Integer.getInteger("claims", 1_000_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 3);

  /// The other tokenizer takes its time; its speed does not depend on the size.
  private static final int PART = 20;

  private static final int MEGA = 1_000_000;

  private X12Tokenizing() {}

  public static void main(String[] arguments) throws IOException, EDIStreamException {
    SpooledDocument whole = new Remittance(CLAIMS);
    SpooledDocument part = new Remittance(CLAIMS / PART);
    System.out.printf(
        Locale.ROOT,
        "%,d claims, %,d MB, heap %,d MB%n",
        CLAIMS,
        whole.size() / MEGA,
        Runtime.getRuntime().maxMemory() / MEGA);
    DocumentReader reader = reader();
    for (int warmUp = 0; warmUp < 3; warmUp++) {
      ours(reader, part);
    }
    tokenize(part);
    Ratio ratio = new Ratio("MB/s", ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      ratio.round(round, ours(reader, whole), tokenize(part));
    }
    ratio.print("835 to source claims beside StAEDI's elements");
    System.out.printf(Locale.ROOT, "merely reading the bytes: %,.0f MB/s%n", bare(whole));
  }

  private static DocumentReader reader() {
    return DocumentFormats.readers().stream()
        .filter(each -> each.format().id().equals("x12-835"))
        .findFirst()
        .orElseThrow();
  }

  private static double ours(DocumentReader reader, SpooledDocument document) {
    int[] lines = {0};
    long start = System.nanoTime();
    Reading reading =
        reader.read(
            document,
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
    double speed = speed(document, start);
    if (!reading.equals(new Reading.Read()) || lines[0] % Remittance.LINES_OF_CLAIM != 0) {
      throw new IllegalStateException("not read: " + reading);
    }
    return speed;
  }

  private static double tokenize(SpooledDocument document) throws IOException, EDIStreamException {
    EDIInputFactory factory = EDIInputFactory.newFactory();
    factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
    long start = System.nanoTime();
    long elements = 0;
    try (InputStream in = document.open();
        EDIStreamReader reader = factory.createEDIStreamReader(in)) {
      while (reader.hasNext()) {
        elements += reader.next() == EDIStreamEvent.ELEMENT_DATA ? 1 : 0;
      }
    }
    if (elements == 0) {
      throw new IllegalStateException("nothing was seen");
    }
    return speed(document, start);
  }

  private static double bare(SpooledDocument document) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long start = System.nanoTime();
    try (InputStream in = document.open()) {
      while (in.read(buffer) >= 0) {
        // only how fast the bytes are made counts
      }
    }
    return speed(document, start);
  }

  private static double speed(SpooledDocument document, long start) {
    return document.size() / (double) MEGA / ((System.nanoTime() - start) / 1e9);
  }
}
