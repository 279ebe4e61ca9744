package io.claimport.adapters.documents.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.fixture.BytesDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

  private static final String TEXT = "Crème brûlée $12.50\nfür Nora\n";

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-8 with mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-16LE with mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16BE with mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of("UTF-16LE", TEXT.getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16BE", TEXT.getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of("Windows-1252", TEXT.getBytes(Charset.forName("windows-1252"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void the_character_set_is_found_out(String name, byte[] bytes) {
    assertThat(Decoding.head(bytes)).as(name).contains(TEXT);
    assertThat(Decoding.lines(new BytesDocument(bytes)))
        .containsExactly(
            new NumberedLine(1, "Crème brûlée $12.50"), new NumberedLine(2, "für Nora"));
    assertThat(Decoding.utf8(new BytesDocument(bytes)))
        .hasBinaryContent(TEXT.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_whole_document_decides() {
    byte[] late = ("a".repeat(100_000) + "\n\u00e9").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Decoding.lines(new BytesDocument(late)).getLast().text()).isEqualTo("\u00e9");
    assertThat(Decoding.utf8(new BytesDocument(late)))
        .hasBinaryContent(("a".repeat(100_000) + "\n\u00e9").getBytes(StandardCharsets.UTF_8));
  }

  /// However much of it is plain, and wherever that ends.
  @Property(tries = 5_000)
  void a_document_is_decoded_as_if_it_were_decoded_at_once(@ForAll("narrow") byte[] bytes)
      throws IOException {
    String text = decoded(bytes);

    assertThat(Decoding.utf8(new BytesDocument(bytes)))
        .hasBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    assertThat(Decoding.open(new BytesDocument(bytes)).readAllAsString())
        .isEqualTo(text.replaceAll("[\\p{Cc}&&[^\t\n\r]]", " "));
  }

  @Provide
  Arbitrary<byte[]> narrow() {
    Arbitrary<byte[]> plain =
        Arbitraries.strings().withChars("abc \t\r\n").ofMaxLength(20).map(DecodingTest::bytes);
    Arbitrary<byte[]> other =
        Arbitraries.of("\u0001", "\u007f", "\u0085", "\u00e9", "\u20ac", "\ud83d\ude00")
            .map(DecodingTest::bytes);
    Arbitrary<byte[]> wrong = Arbitraries.of(0x80, 0x85, 0xC3, 0xE2, 0xF0).map(DecodingTest::one);
    return Arbitraries.frequencyOf(Tuple.of(8, plain), Tuple.of(3, other), Tuple.of(1, wrong))
        .list()
        .ofMaxSize(8)
        .map(DecodingTest::joined);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] one(int value) {
    return new byte[] {(byte) value};
  }

  private static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  @Test
  void a_head_may_end_within_a_character() {
    byte[] bytes = "12 \u20ac".getBytes(StandardCharsets.UTF_8);

    assertThat(Decoding.head(Arrays.copyOf(bytes, bytes.length - 1)).orElseThrow())
        .startsWith("12 ");
    assertThat(Decoding.head(Arrays.copyOf(bytes, bytes.length - 1)).orElseThrow())
        .doesNotContain("\u00e2");
  }

  @Test
  void control_characters_become_blanks_and_keep_their_places() {
    byte[] bytes = "a\u0000b\fc\td\u001ae\u0085f".getBytes(StandardCharsets.UTF_8);

    assertThat(Decoding.lines(new BytesDocument(bytes)))
        .containsExactly(new NumberedLine(1, "a b c\td e f"));
  }

  @Test
  void lines_end_in_three_ways() {
    assertThat(Decoding.lines(new BytesDocument("a\nb\r\nc\rd\n\ne")))
        .extracting(NumberedLine::text)
        .containsExactly("a", "b", "c", "d", "", "e");
  }

  @Test
  void what_is_no_text_has_no_head() {
    byte[] noise = new byte[4_000];
    new Random(3).nextBytes(noise);

    assertThat(Decoding.head(noise)).isEmpty();
    assertThat(Decoding.head(new byte[1_000])).isEmpty();
    assertThat(Decoding.head("%PDF-1.7 and text".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(Decoding.head("PK\u0003\u0004 and text".getBytes(StandardCharsets.US_ASCII)))
        .isEmpty();
    assertThat(Decoding.head(new byte[0])).contains("");
  }

  @Property(tries = 2_000)
  void every_sequence_of_bytes_can_be_decoded(@ForAll byte[] bytes) {
    assertThat(Decoding.head(bytes)).isNotNull();
    assertThat(Decoding.lines(new BytesDocument(bytes)))
        .extracting(NumberedLine::text)
        .noneMatch(text -> text.chars().anyMatch(PrintableReader::isNoise));
  }

  @Property(tries = 2_000)
  void one_line_is_one_line(@ForAll String text) {
    String line = Decoding.oneLine(text);

    assertThat(line).isEqualTo(line.strip());
    assertThat(line.lines().count()).isLessThanOrEqualTo(1);
    assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(line);
    assertThat(Decoding.oneLine(line)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": 1}",
        "  [1]",
        "<?xml version=\"1.0\"?>",
        "<!DOCTYPE html>",
        "ISA*00*          *",
        "isa~00~",
        "ST*835*0001~",
        "\n\nISA|03|"
      })
  void other_formats_are_told_apart(String text) {
    assertThat(ForeignContent.begins(text)).isTrue();
  }

  @Test
  void letterheads_are_not_taken_for_other_formats() {
    assertThat(
            List.of(
                "ST. MARY HOSPITAL",
                "ST-MARY CLINIC",
                "Isa, Nora",
                "ISAAC CLINIC",
                "Statement",
                "",
                "ISA",
                "ST*83"))
        .noneMatch(ForeignContent::begins);
  }
}
