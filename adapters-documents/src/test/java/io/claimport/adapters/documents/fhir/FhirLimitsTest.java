package io.claimport.adapters.documents.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents that are made to be too much.
class FhirLimitsTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final String BEGIN = "{\"resourceType\":\"ExplanationOfBenefit\",";
  private static final String GOOD = BEGIN + "\"item\":[{\"sequence\":1}]}";

  private static Finding refusal(SpooledDocument document) {
    Reading reading = FhirDocumentReader.ofAnyDialect().read(document, new Nobody());
    return switch (reading) {
      case Reading.Refused(var reason) -> reason;
      case Reading.Read _ -> throw new AssertionError("it was read");
    };
  }

  static Stream<String> tooMuch() {
    return Stream.of(
        BEGIN + "\"extension\":" + "[".repeat(100_000),
        BEGIN + "\"item\":" + "{\"detail\":".repeat(100_000),
        BEGIN + "\"id\":\"" + "x".repeat(2 * MEGABYTE) + "\"}",
        BEGIN + "\"id\":" + "9".repeat(MEGABYTE) + "}",
        BEGIN + "\"" + "x".repeat(MEGABYTE) + "\":1}",
        BEGIN + "\"item\":[" + "{},".repeat(2_100_000) + "{}]}",
        BEGIN + "\"careTeamSequence\":[" + "1,".repeat(2_100_000) + "1]}",
        BEGIN + "\"id\":1,".repeat(2_100_000) + "\"id\":2}");
  }

  @ParameterizedTest(name = "document {index}")
  @MethodSource("tooMuch")
  void a_document_beyond_the_limits_is_refused_with_a_place(String document) {
    Read read = Reads.by(FhirDocumentReader.ofAnyDialect(), document);

    assertThat(read.outcome())
        .isEqualTo(
            new Reading.Refused(
                Finding.of(
                    ReadingRules.DOCUMENT_UNREADABLE,
                    new Place.TextLine(1),
                    "the document is no JSON, or JSON beyond what is read")));
  }

  @ParameterizedTest(name = "document {index}")
  @MethodSource("tooMuch")
  void a_line_beyond_the_limits_does_no_harm_to_the_others(String line) {
    Read read =
        Reads.by(FhirDocumentReader.ofAnyDialect(), GOOD + "\n" + line + "\n" + GOOD + "\n");

    assertThat(read.outcome()).isEqualTo(new Reading.Read());
    assertThat(read.lines()).hasSize(2);
    assertThat(read.findings()).extracting(Finding::place).contains(new Place.Pointer(2, ""));
  }

  @Test
  void a_text_of_a_hundred_megabytes_is_refused_without_being_held() {
    Made string = new Made(BEGIN + "\"id\":\"", "x", 100L * MEGABYTE, "\"}");
    Made lines = new Made(GOOD + "\n" + BEGIN + "\"id\":\"", "x", 100L * MEGABYTE, "\"}\n" + GOOD);

    assertThat(refusal(string))
        .extracting(Finding::rule, Finding::place)
        .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id(), new Place.TextLine(1));
    assertThat(refusal(new Made(BEGIN + "\"x\":[0", ",0", 129L * MEGABYTE, "]}")))
        .extracting(Finding::rule, Finding::place)
        .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id(), Place.DOCUMENT);
    Nobody receiver = new Nobody();
    assertThat(FhirDocumentReader.ofAnyDialect().read(lines, receiver))
        .isEqualTo(new Reading.Read());
    assertThat(receiver.claims).isEqualTo(2);
  }

  @Test
  void a_long_array_that_nobody_asks_for_is_passed_over_in_constant_memory() {
    Made document =
        new Made(
            BEGIN + "\"extension\":[0", ",{\"url\":\"x\"}", 60L * MEGABYTE, "],\"item\":[{}]}");
    Nobody receiver = new Nobody();

    assertThat(FhirDocumentReader.ofAnyDialect().read(document, receiver))
        .isEqualTo(new Reading.Read());
    assertThat(receiver.claims).isOne();
    assertThat(document.mostBytes).as("bytes in use while it is read").isLessThan(32L * MEGABYTE);
  }

  @Test
  void lines_of_any_number_are_read_in_constant_memory() {
    Made document = new Made("", GOOD + "\n", 200L * MEGABYTE, "");
    Nobody receiver = new Nobody();

    assertThat(FhirDocumentReader.ofAnyDialect().read(document, receiver))
        .isEqualTo(new Reading.Read());
    assertThat(receiver.claims).isEqualTo(document.repeats());
    assertThat(document.mostBytes).as("bytes in use while it is read").isLessThan(32L * MEGABYTE);
  }

  /// Counts claims and keeps nothing.
  private static final class Nobody implements Receiver {

    private long claims;

    @Override
    public void claim(SourceClaim claim) {
      claims++;
    }

    @Override
    public void finding(Finding finding) {
      // is not kept
    }
  }

  /// Makes itself up while it is read, and looks at the memory now and then.
  private static final class Made implements SpooledDocument {

    private static final long LOOK = 16L * MEGABYTE;

    private final byte[] begin;
    private final byte[] body;
    private final byte[] end;
    private final long bodyBytes;
    private final long before = bytesInUse();
    private long mostBytes;

    /// @param atLeast how many bytes the repeated part fills
    Made(String begin, String part, long atLeast, String end) {
      this.begin = begin.getBytes(StandardCharsets.US_ASCII);
      this.body = part.getBytes(StandardCharsets.US_ASCII);
      this.end = end.getBytes(StandardCharsets.US_ASCII);
      this.bodyBytes = (atLeast / body.length + 1) * body.length;
    }

    long repeats() {
      return bodyBytes / body.length;
    }

    @Override
    public long size() {
      return begin.length + bodyBytes + end.length;
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
        public int read(byte[] bytes, int offset, int length) {
          int count = (int) Math.min(length, size() - position);
          for (int i = offset; i < offset + count; i++) {
            bytes[i] = at(position);
            position++;
            if (position % LOOK == 0) {
              mostBytes = Math.max(mostBytes, bytesInUse() - before);
            }
          }
          return count == 0 ? -1 : count;
        }
      };
    }

    private byte at(long position) {
      if (position < begin.length) {
        return begin[(int) position];
      }
      long behind = position - begin.length;
      return behind < bodyBytes
          ? body[(int) (behind % body.length)]
          : end[(int) (behind - bodyBytes)];
    }

    @Override
    public void close() {
      // nothing is held
    }

    private static long bytesInUse() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      return runtime.totalMemory() - runtime.freeMemory();
    }
  }
}
