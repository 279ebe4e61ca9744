package io.claimport.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.NormalizedClaim;
import io.claimport.domain.normalization.Normalizer;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.statement.StatementLine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What remains of a statement after it was written, perhaps damaged by transport, read
/// and normalised.
public final class RoundTrip {

  private static final UUID NIL = new UUID(0, 0);
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private RoundTrip() {}

  /// What a line item says, as far as a document can carry it.
  public record Carried(
      @Nullable LocalDate date,
      @Nullable ProcedureCode procedure,
      @Nullable String description,
      @Nullable DemoName provider,
      @Nullable String npi,
      @Nullable ClaimNumber claimNumber,
      @Nullable Money billed,
      @Nullable Money allowed,
      @Nullable Money paid,
      @Nullable Money patient,
      LineStatus status) {

    /// What our layouts carry of a line: texts on one line without control characters.
    public static Carried of(StatementLine line) {
      return new Carried(
          line.serviceDate(),
          line.procedure(),
          text(line.description()).orElse(null),
          text(line.provider().value()).flatMap(DemoName::ofStated).orElse(null),
          text(line.npi().value()).orElse(null),
          Optional.ofNullable(line.claimNumber())
              .flatMap(number -> ClaimNumber.ofStated(Decoding.oneLine(number.value())))
              .orElse(null),
          line.billed(),
          line.allowed(),
          line.paidByInsurance(),
          line.patientResponsibility(),
          line.status());
    }

    /// What a line item says for itself; a description that was derived does not count.
    public static Carried of(LineItem item) {
      boolean described = !isDerived(item, "procedure_description");
      return new Carried(
          item.serviceDates().first(),
          item.codes().procedure(),
          described ? item.codes().description() : null,
          item.provider().name(),
          item.provider().npi() == null ? null : item.provider().npi().value(),
          item.claimNumber(),
          item.amounts().billed(),
          item.amounts().allowed(),
          item.amounts().paidByInsurance(),
          item.amounts().patientResponsibility(),
          item.status());
    }

    public Carried withoutClaimNumber() {
      return new Carried(
          date,
          procedure,
          description,
          provider,
          npi,
          null,
          billed,
          allowed,
          paid,
          patient,
          status);
    }

    public Carried withStatus(LineStatus other) {
      return new Carried(
          date,
          procedure,
          description,
          provider,
          npi,
          claimNumber,
          billed,
          allowed,
          paid,
          patient,
          other);
    }

    private static Optional<String> text(String text) {
      return Optional.of(Decoding.oneLine(text)).filter(line -> !line.isBlank());
    }
  }

  /// What came out of a document.
  public record Result(Read read, List<LineItem> lineItems, List<Finding> findings) {

    public List<Carried> carried() {
      return lineItems.stream().map(Carried::of).toList();
    }
  }

  public static boolean isDerived(LineItem item, String field) {
    return item.origin().derivedFields().stream().anyMatch(d -> d.field().equals(field));
  }

  /// Reads and normalises.
  public static Result of(DocumentReader reader, byte[] document) {
    Read read = Read.by(reader, document);
    Normalizer normalizer =
        new Normalizer(
            new Normalizer.Target(
                new JobId(NIL),
                new DocumentId(NIL),
                NOW,
                ordinal -> new LineItemId(new UUID(0, ordinal))));
    List<LineItem> lineItems = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(read.findings());
    for (SourceClaim claim : read.claims()) {
      NormalizedClaim normalized = normalizer.normalize(claim);
      lineItems.addAll(normalized.lineItems());
      findings.addAll(normalized.findings());
    }
    return new Result(read, lineItems, findings);
  }

  /// The reader is certain of the document, and nobody who is asked before it is; it
  /// reads all of it without a complaint.
  public static Result certainly(DocumentReader reader, byte[] document) {
    for (DocumentReader each : DocumentFormats.readers()) {
      if (each.format().equals(reader.format())) {
        break;
      }
      assertThat(each.recognize(document)).as(each.format().id()).isNotEqualTo(Recognition.CERTAIN);
    }
    assertThat(reader.recognize(document)).isEqualTo(Recognition.CERTAIN);
    Result result = of(reader, document);
    assertThat(result.read().outcome()).isEqualTo(new Reading.Read());
    assertThat(result.read().findings()).isEmpty();
    assertThat(result.findings()).extracting(Finding::rule).doesNotContain("P-TOTALS");
    return result;
  }

  /// What may happen to a text on its way without changing what it says.
  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  public enum Transport {
    AS_IT_IS(bytes -> bytes),
    CARRIAGE_RETURNS_AND_LINE_FEEDS(bytes -> utf8(text(bytes).replace("\n", "\r\n"))),
    CARRIAGE_RETURNS(bytes -> utf8(text(bytes).replace("\n", "\r"))),
    BYTE_ORDER_MARK(bytes -> utf8("\uFEFF" + text(bytes))),
    BLANKS_BEHIND_EACH_LINE(bytes -> utf8(text(bytes).replace("\n", "   \n"))),
    EMPTY_LINES_AT_BOTH_ENDS(bytes -> utf8("\n\n" + text(bytes) + "\n\n\n")),
    NO_LAST_LINE_END(bytes -> utf8(text(bytes).stripTrailing())),
    UTF_16_LITTLE_ENDIAN(bytes -> ("\uFEFF" + text(bytes)).getBytes(StandardCharsets.UTF_16LE)),
    UTF_16_BIG_ENDIAN(bytes -> ("\uFEFF" + text(bytes)).getBytes(StandardCharsets.UTF_16BE));

    private final UnaryOperator<byte[]> change;

    Transport(UnaryOperator<byte[]> change) {
      this.change = change;
    }

    public byte[] carry(byte[] document) {
      return change.apply(document);
    }

    private static String text(byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
