package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What [DocumentReader] promises.
public interface DocumentReaderContract {

  DocumentReader reader();

  /// A document of this format with some service lines.
  byte[] document();

  /// A document of this format in which something cannot be explained.
  byte[] documentWithSomethingUnexplained();

  /// Words of [#documentWithSomethingUnexplained()] that a finding could give away.
  List<String> wordsOfTheDocument();

  /// What a reader handed out.
  record Read(Reading outcome, List<SourceClaim> claims, List<Finding> findings) {

    public static Read by(DocumentReader reader, byte[] bytes) {
      List<SourceClaim> claims = new ArrayList<>();
      List<Finding> findings = new ArrayList<>();
      Receiver receiver =
          new Receiver() {
            @Override
            public void claim(SourceClaim claim) {
              claims.add(claim);
            }

            @Override
            public void finding(Finding finding) {
              findings.add(finding);
            }
          };
      Reading outcome = reader.read(new BytesDocument(bytes), receiver);
      return new Read(outcome, List.copyOf(claims), List.copyOf(findings));
    }

    public List<SourceLine> lines() {
      return claims.stream().flatMap(claim -> claim.lines().stream()).toList();
    }

    /// The findings, the reason of a refusal among them.
    public Stream<Finding> everyFinding() {
      return switch (outcome) {
        case Reading.Read _ -> findings.stream();
        case Reading.Refused(var reason) -> Stream.concat(findings.stream(), Stream.of(reason));
      };
    }
  }

  @Test
  default void a_document_of_the_format_is_read() {
    Read read = Read.by(reader(), document());

    assertThat(read.outcome()).isEqualTo(new Reading.Read());
    assertThat(read.lines()).isNotEmpty();
    assertThat(read.claims()).allSatisfy(claim -> assertThat(claim.lines()).isNotEmpty());
  }

  @Test
  default void it_judges_by_the_first_bytes() {
    byte[] head = Arrays.copyOf(document(), Math.min(document().length, DocumentReader.HEAD_BYTES));

    assertThat(reader().recognize(head)).isIn(Recognition.CERTAIN, Recognition.POSSIBLE);
    assertThat(reader().recognize(noise(5_000))).isEqualTo(Recognition.NO);
  }

  @Test
  default void it_never_throws_because_of_what_a_document_contains() {
    List<byte[]> documents = new ArrayList<>();
    for (int size = 0; size < 300; size++) {
      documents.add(noise(size));
    }
    Stream.of("", " ", "\n\n", "\u0000", "\"", "{}", "<x/>", "ISA*00*", "$", "a,b\n\"")
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .forEach(documents::add);
    for (int i = 0; i < 300; i++) {
      documents.add(damaged(document(), i));
    }

    for (byte[] bytes : documents) {
      assertThat(reader().recognize(bytes)).isNotNull();
      assertThat(Read.by(reader(), bytes).outcome()).isNotNull();
    }
  }

  @Test
  default void a_document_that_it_cannot_read_at_all_is_refused() {
    for (byte[] bytes : List.of(new byte[0], noise(5_000))) {
      Read read = Read.by(reader(), bytes);

      assertThat(read.outcome()).isInstanceOf(Reading.Refused.class);
      assertThat(read.everyFinding())
          .extracting(Finding::rule)
          .containsAnyOf(ReadingRules.DOCUMENT_UNREADABLE.id(), ReadingRules.NOT_A_BILL.id());
    }
  }

  @Test
  default void what_it_cannot_explain_becomes_a_finding() {
    Read read = Read.by(reader(), documentWithSomethingUnexplained());

    assertThat(read.outcome()).isEqualTo(new Reading.Read());
    assertThat(read.findings()).isNotEmpty();
    assertThat(read.findings())
        .extracting(Finding::rule)
        .isSubsetOf(knownRules())
        .doesNotContain(ReadingRules.DOCUMENT_UNREADABLE.id());
  }

  @Test
  default void a_finding_never_gives_away_what_the_document_contains() {
    Read read = Read.by(reader(), documentWithSomethingUnexplained());

    assertThat(read.everyFinding())
        .extracting(Finding::message)
        .allSatisfy(
            message -> assertThat(message).isNotBlank().doesNotContain(wordsOfTheDocument()));
  }

  @Test
  default void claims_and_their_lines_come_in_the_order_of_the_document() {
    Read read = Read.by(reader(), document());

    assertThat(read.claims().stream().map(claim -> position(claim.place()))).isSorted();
    assertThat(read.lines().stream().map(line -> position(line.place())))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  default void it_keeps_no_state_between_documents() {
    DocumentReader reader = reader();
    Read first = Read.by(reader, document());

    Read.by(reader, noise(500));
    Read.by(reader, documentWithSomethingUnexplained());
    Read.by(reader, Arrays.copyOf(document(), document().length / 2));

    assertThat(Read.by(reader, document())).isEqualTo(first);
  }

  @Test
  default void what_the_receiver_throws_comes_through() {
    RuntimeException enough = new IllegalStateException("enough");
    Receiver receiver =
        new Receiver() {
          @Override
          public void claim(SourceClaim claim) {
            throw enough;
          }

          @Override
          public void finding(Finding finding) {
            // goes on
          }
        };

    assertThatThrownBy(() -> reader().read(new BytesDocument(document()), receiver))
        .isSameAs(enough);
  }

  @Test
  default void it_serves_several_threads() {
    DocumentReader reader = reader();
    Read alone = Read.by(reader, document());
    Read other = Read.by(reader, documentWithSomethingUnexplained());

    List<Read> together =
        AtOnce.inThreads(
            8,
            number ->
                Read.by(reader, number % 2 == 0 ? document() : documentWithSomethingUnexplained()));

    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(i % 2 == 0 ? alone : other);
    }
  }

  private static List<String> knownRules() {
    return Stream.concat(ReadingRules.all().stream().map(Rule::id), Stream.of("P-TOTALS")).toList();
  }

  private static long position(Place place) {
    return switch (place) {
      case Place.TextLine(var line) -> line;
      case Place.Row(var row) -> row;
      case Place.Cell(var row, _) -> row;
      case Place.PageLine(var page, var line) -> page * 100_000 + line;
      case Place.Segment(var segment) -> segment;
      case Place.Element(var segment, _) -> segment;
      case Place.Component(var segment, _, _) -> segment;
      case Place.Pointer(var line, var pointer) -> position(line, pointer);
      case Place.Everywhere _ -> 0;
    };
  }

  /// Line and indexes of the pointer as digits of one number.
  private static long position(int line, String pointer) {
    List<Long> indexes =
        Pattern.compile("/(\\d+)")
            .matcher(pointer)
            .results()
            .map(index -> Long.parseLong(index.group(1)) + 1)
            .toList();
    long position = line;
    for (int i = 0; i < 3; i++) {
      position = position * 100_000 + (i < indexes.size() ? indexes.get(i) : 0);
    }
    return position;
  }

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  /// The document with some bytes changed, left out or doubled.
  private static byte[] damaged(byte[] bytes, int seed) {
    Random random = new Random(seed);
    byte[] damaged = bytes.clone();
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return Arrays.copyOf(damaged, 1 + random.nextInt(2 * damaged.length));
  }
}
