package io.claimport.adapters.documents.x12;

import static io.claimport.adapters.documents.x12.Interchange.bill;
import static io.claimport.adapters.documents.x12.Interchange.enveloped;
import static io.claimport.adapters.documents.x12.Interchange.readBill;
import static io.claimport.adapters.documents.x12.Interchange.readRemittance;
import static io.claimport.adapters.documents.x12.Interchange.remittance;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may happen to X12 files on their way, and what they may hold besides bills.
class X12FileTest {

  private static final String REMITTANCE =
      remittance(
          "70",
          "LX*1",
          "CLP*PCN1*1*100*70*20*12*ICN1*11*1",
          "NM1*82*1*SAMPLE*TESS****XX*9222222227",
          "SVC*HC:99213:25*100*70**1",
          "DTM*472*20260110",
          "CAS*CO*45*10",
          "CAS*PR*2*20",
          "AMT*B6*90");

  private static final String BILL =
      bill("CLM*PCN1*100***11:B:1", "LX*1", "SV1*HC:99213:25*100*UN*1", "DTP*472*D8*20260110");

  private static final int ISA_LENGTH = 106;

  private static Map<String, UnaryOperator<String>> harmless() {
    return Map.ofEntries(
        Map.entry("line feeds", text -> text.replace("~", "~\n")),
        Map.entry("carriage returns and line feeds", text -> text.replace("~", "~\r\n")),
        Map.entry("blank lines", text -> text.replace("~", "~\n\n \n")),
        Map.entry("indentation", text -> text.replace("~", "~\n    \t")),
        Map.entry("a line feed ends each segment", text -> text.replace("~", "\n")),
        Map.entry("a carriage return ends each segment", text -> text.replace("~", "\r")),
        Map.entry("both end each segment", text -> text.replace("~", "\r\n")),
        Map.entry("blanks before the terminator", text -> text.replace("~", " ~")),
        Map.entry("an underscore ends each segment", text -> text.replace("~", "_")),
        Map.entry("an apostrophe ends each segment", text -> text.replace("~", "'\n")),
        Map.entry("a file separator ends each segment", text -> text.replace('~', '\u001c')),
        Map.entry("control characters part elements", text -> text.replace('*', '\u001d')),
        Map.entry("tabs part elements", text -> text.replace('*', '\t')),
        Map.entry("other separators", text -> text.replace('~', '_').replace('*', '~')),
        Map.entry("bars part elements", text -> text.replace('*', '|')),
        Map.entry("other components", text -> text.replace(':', '>')),
        Map.entry("blanks before everything", text -> " \r\n\n" + text),
        Map.entry("junk at the end", text -> text + "\n\u0000\u0000\u001a"),
        Map.entry("a byte order mark", text -> "\uFEFF" + text),
        Map.entry("wrapped lines", X12FileTest::wrapped),
        Map.entry("no last terminator", text -> text.substring(0, text.length() - 1)));
  }

  private static String wrapped(String text) {
    return text.substring(0, ISA_LENGTH)
        + text.substring(ISA_LENGTH).replaceAll("(.{80})", "$1\r\n");
  }

  static Stream<Arguments> journeys() {
    return harmless().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("journeys")
  void a_journey_changes_nothing(String name, UnaryOperator<String> journey) {
    Read remittance = readRemittance(journey.apply(REMITTANCE));
    Read bill = readBill(journey.apply(BILL));

    assertThat(remittance).isEqualTo(readRemittance(REMITTANCE));
    assertThat(bill).isEqualTo(readBill(BILL));
    assertThat(new X12RemittanceReader().recognize(Reads.utf8(journey.apply(REMITTANCE))))
        .isEqualTo(Recognition.CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1"})
  void a_character_set_changes_nothing(String charset) {
    String accented = REMITTANCE.replace("TESS", "T\u00c9SS");
    Read read = Read.by(new X12RemittanceReader(), accented.getBytes(Charset.forName(charset)));

    assertThat(read).isEqualTo(readRemittance(accented));
    assertThat(read.claims().getFirst().fields().value(SourceField.PROVIDER_NAME))
        .contains("T\u00c9SS SAMPLE");
  }

  private static void assertThatOneIsRepaired(Read read, Read whole) {
    assertThat(read.claims()).isEqualTo(whole.claims());
    assertThat(Reads.rules(read)).containsOnly(ReadingRules.SYNTAX_REPAIRED.id()).isNotEmpty();
  }

  @Test
  void lower_case_identifiers_are_read_and_reported_once() {
    String lower =
        REMITTANCE
            .replace("~SVC*", "~svc*")
            .replace("~CLP*", "~clp*")
            .replace("~GS*", "~gs*")
            .replace("ISA*", "isa*");

    Read read = readRemittance(lower);

    assertThatOneIsRepaired(read, readRemittance(REMITTANCE));
    assertThat(read.findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "~\n", "\n"})
  void lost_padding_does_no_harm(String terminator) {
    String header = REMITTANCE.substring(0, ISA_LENGTH - 1).replaceAll(" +", "");
    String document = (header + "~" + REMITTANCE.substring(ISA_LENGTH)).replace("~", terminator);

    assertThatOneIsRepaired(readRemittance(document), readRemittance(REMITTANCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "~\n", "\n", "\r\n"})
  void a_lost_last_element_of_the_header_does_no_harm(String terminator) {
    String header = REMITTANCE.substring(0, ISA_LENGTH - 2).replaceAll(" +", "");
    String document = (header + "~" + REMITTANCE.substring(ISA_LENGTH)).replace("~", terminator);

    assertThatOneIsRepaired(readRemittance(document), readRemittance(REMITTANCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "~\r\n", "\n", "\r\n", "_"})
  void a_file_may_begin_with_a_transaction_set(String terminator) {
    for (String whole : List.of(REMITTANCE, BILL)) {
      int start = whole.indexOf("ST*");
      int end = whole.indexOf("GE*");
      String document = whole.substring(start, end).replace("~", terminator);

      Read read = readRemittance(document);

      assertThat(read.outcome()).isEqualTo(new Reading.Read());
      assertThat(read.lines().getFirst().fields().value(SourceField.MODIFIERS))
          .contains(List.of("25"));
      assertThat(Reads.rules(read)).containsExactly(ReadingRules.SYNTAX_REPAIRED.id());
    }
  }

  @Test
  void a_wrapped_header_does_no_harm() {
    String document = REMITTANCE.replaceAll("(.{80})", "$1\r\n");

    assertThatOneIsRepaired(readRemittance(document), readRemittance(REMITTANCE));
  }

  @Test
  void components_may_be_parted_otherwise_than_declared() {
    String document = REMITTANCE.replace("HC:99213:25", "HC>99213>25");

    assertThatOneIsRepaired(readRemittance(document), readRemittance(REMITTANCE));
  }

  @Test
  void several_interchanges_of_any_kind_stand_in_one_file() {
    String others = BILL.replace("*", "|").replace("~", "\n");

    Read read = readRemittance(REMITTANCE + others + "\uFEFF" + REMITTANCE + "~\n");

    assertThat(read.lines()).hasSize(3);
    assertThat(Reads.stated(read, SourceField.BILLED)).doesNotContain(Optional.empty());
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void several_groups_and_sets_stand_in_one_interchange() {
    String group = REMITTANCE.substring(ISA_LENGTH, REMITTANCE.indexOf("IEA*"));
    String set = REMITTANCE.substring(REMITTANCE.indexOf("ST*"), REMITTANCE.indexOf("GE*"));
    String twoSets = group.replace("GE*", set + "GE*");

    Read read = readRemittance(Interchange.ISA + twoSets + group + "IEA*2*000000001~");

    assertThat(read.lines()).hasSize(3);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void what_is_complete_of_a_truncated_file_is_kept() {
    String cut = REMITTANCE.substring(0, REMITTANCE.indexOf("*PR*2*20"));

    Read read = readRemittance(cut);

    assertThat(read.outcome()).isEqualTo(new Reading.Read());
    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS).getFirst().orElseThrow()).hasSize(1);
    assertThat(Reads.rules(read)).isNotEmpty().containsOnly(ReadingRules.TRUNCATED.id());
  }

  @Test
  void every_beginning_of_a_file_is_read_or_refused() {
    for (int length = 0; length < REMITTANCE.length(); length++) {
      Read read = readRemittance(REMITTANCE.substring(0, length));

      if (read.outcome().equals(new Reading.Read()) && length < REMITTANCE.indexOf("IEA*")) {
        assertThat(Reads.rules(read)).contains(ReadingRules.TRUNCATED.id());
      }
    }
  }

  @Test
  void a_wrong_count_is_reported() {
    Read read = readRemittance(REMITTANCE.replaceAll("SE\\*\\d+", "SE*99"));

    assertThat(read.lines()).hasSize(1);
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.TRUNCATED.id());
  }

  @Test
  void stray_text_is_reported() {
    Read read = readRemittance(REMITTANCE + "-- end of report --~ bye");

    assertThat(read.lines()).hasSize(1);
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.SYNTAX_REPAIRED.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"997", "999", "271", "277", "834", "123"})
  void another_transaction_set_is_refused_for_what_it_is(String set) {
    String document =
        enveloped("FA", "005010", "ST*" + set + "*0001~AK1*HP*1~AK9*A*1*1*1~SE*4*0001~");

    Read read = readRemittance(document);

    assertThat(new X12RemittanceReader().recognize(Reads.utf8(document)))
        .isEqualTo(Recognition.CERTAIN);
    assertThat(read.outcome()).isInstanceOf(Reading.Refused.class);
    Finding reason = read.everyFinding().toList().getLast();
    assertThat(reason.rule()).isEqualTo(ReadingRules.WRONG_TRANSACTION_SET.id());
    assertThat(reason.message().contains(set)).isEqualTo(!set.equals("123"));
  }

  @Test
  void an_acknowledgment_of_an_interchange_is_refused_for_what_it_is() {
    Read read =
        readRemittance(Interchange.ISA + "TA1*000000001*260301*1200*A*000~IEA*0*000000001~");

    assertThat(Reads.rules(read)).containsExactly(ReadingRules.WRONG_TRANSACTION_SET.id());
  }

  @Test
  void another_transaction_set_among_bills_is_passed_over() {
    String other = "ST*999*0002~AK1*HP*1~SE*3*0002~";

    Read read = readRemittance(REMITTANCE.replace("GE*1", other + "GE*2"));

    assertThat(read.lines()).hasSize(1);
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.WRONG_TRANSACTION_SET.id());
  }

  @Test
  void a_segment_without_an_end_is_refused_with_its_place() {
    Read read = readRemittance(REMITTANCE.replace("CAS*CO*45*10~", "CAS*" + "9".repeat(3_000_000)));

    assertThat(read.outcome())
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused -> assertThat(refused.reason().place()).isEqualTo(new Place.Segment(13)));
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
  }

  @Test
  void nobody_else_wants_an_x12_file() {
    for (String document : List.of(REMITTANCE, BILL)) {
      assertThat(
              DocumentFormats.readers().stream()
                  .filter(r -> r.recognize(Reads.utf8(document)) != Recognition.NO))
          .hasSize(1);
    }
  }

  @Test
  void the_first_bill_says_which_format_a_file_is() {
    byte[] bill = Reads.utf8(BILL + REMITTANCE);

    assertThat(new X12ClaimReader().recognize(bill)).isEqualTo(Recognition.CERTAIN);
    assertThat(new X12RemittanceReader().recognize(bill)).isEqualTo(Recognition.NO);
    assertThat(Read.by(new X12ClaimReader(), bill).lines()).hasSize(2);
  }

  @Test
  void what_is_no_x12_is_recognised_by_nobody_here() {
    for (String text : List.of("", "ISA", "ISABEL*", "ST", "STREET 5", "ST*8*", "Statement")) {
      byte[] document = text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);

      assertThat(new X12RemittanceReader().recognize(document)).isEqualTo(Recognition.NO);
      assertThat(new X12ClaimReader().recognize(document)).isEqualTo(Recognition.NO);
    }
  }
}
