package io.claimport.adapters.documents.x12.writing;

import io.claimport.adapters.documents.x12.X12ClaimReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes claims (837), in the form that the codes of a statement demand: professional
/// (005010X222A1), institutional (005010X223A2) or dental (005010X224A2).
///
/// A claim states charges and nothing else: neither what is allowed nor what was paid, and no
/// diagnosis, for a statement knows none. What it cannot carry besides: what the remittance writer
/// cannot, and the payer's claim number, except of a claim that is taken back.
public final class X12ClaimWriter implements DocumentWriter {

  private final @Nullable ClaimForm form;

  public X12ClaimWriter() {
    this(null);
  }

  /// @param form the form of all claims; null to go by the codes
  X12ClaimWriter(@Nullable ClaimForm form) {
    this.form = form;
  }

  @Override
  public DocumentFormat format() {
    return X12ClaimReader.FORMAT;
  }

  @Override
  public Set<EntityType> issuers() {
    return Set.of(EntityType.PROVIDER);
  }

  @Override
  public Content content() {
    return Content.PART;
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    new Writing(statement, form == null ? ClaimForm.of(statement) : form, out).write();
  }

  /// One document.
  private static final class Writing {

    private final Statement statement;
    private final ClaimForm form;
    private final SegmentWriter segments;
    private int levels;

    Writing(Statement statement, ClaimForm form, OutputStream out) {
      this.statement = statement;
      this.form = form;
      this.segments = new SegmentWriter(out);
    }

    void write() {
      String day = SegmentWriter.day(statement.date());
      String number = X12Text.of(statement.number(), X12Text.IDENTIFIER);
      segments.open("HC", form.version(), statement.date());
      segments.openSet("837", form.version());
      segments.segment("BHT", "0019", "00", number, day, "1200", "CH");
      Parties.organisation("41", X12Text.of(statement.issuer().name()), "46", "DEMO", segments);
      Parties.contact("IC", segments);
      Parties.organisation("40", "DEMO RECEIVER", "46", "DEMO", segments);
      StatementClaim.byProvider(statement).forEach(this::provider);
      segments.closeSet();
      segments.close();
    }

    private void provider(List<StatementClaim> claims) {
      int provider = ++levels;
      segments.segment("HL", Integer.toString(provider), "", "20", "1");
      Parties.organisation(
          "85", claims.getFirst().provider(), "XX", claims.getFirst().npi(), segments);
      Parties.address(segments);
      segments.segment("REF", "EI", "000000000");
      int subscriber = ++levels;
      segments.segment("HL", Integer.toString(subscriber), Integer.toString(provider), "22", "0");
      segments.segment("SBR", "P", "18", "", "", "", "", "", "", "CI");
      Parties.patient("IL", statement, segments);
      Parties.organisation("PR", "DEMO PAYER", "PI", "DEMO", segments);
      claims.forEach(this::claim);
    }

    private void claim(StatementClaim claim) {
      String[] elements = new String[19];
      Arrays.fill(elements, "");
      elements[0] = claim.controlNumber();
      elements[1] = claim.total(line -> charge(claim, line)).toString();
      elements[4] = form.facility(claim.kind());
      elements[5] = form == ClaimForm.INSTITUTIONAL ? "" : "Y";
      elements[6] = "A";
      elements[7] = "Y";
      elements[8] = "Y";
      boolean estimate = form == ClaimForm.DENTAL && claim.kind() == StatementClaim.Kind.ESTIMATE;
      elements[18] = estimate ? "PB" : "";
      segments.segment("CLM", elements);
      if (form == ClaimForm.INSTITUTIONAL) {
        segments.segment("DTP", "434", "RD8", period(claim));
      }
      boolean reversal = claim.kind() == StatementClaim.Kind.REVERSAL;
      if (reversal && claim.key().number() != null) {
        String number = claim.key().number().value();
        segments.segment("REF", "F8", X12Text.of(number, X12Text.IDENTIFIER));
      }
      for (int i = 0; i < claim.lines().size(); i++) {
        line(claim, claim.lines().get(i), Integer.toString(i + 1));
      }
    }

    private static String period(StatementClaim claim) {
      List<LocalDate> days =
          claim.lines().stream().map(StatementLine::serviceDate).sorted().toList();
      return SegmentWriter.day(days.getFirst()) + "-" + SegmentWriter.day(days.getLast());
    }

    private void line(StatementClaim claim, StatementLine line, String number) {
      segments.segment("LX", number);
      form.service(line, charge(claim, line), segments);
      segments.segment("DTP", "472", "D8", SegmentWriter.day(line.serviceDate()));
      segments.segment("REF", "6R", number);
    }

    /// A claim that takes another one back repeats its charges.
    private static Money charge(StatementClaim claim, StatementLine line) {
      boolean repeats = claim.kind() == StatementClaim.Kind.REVERSAL && line.billed().isNegative();
      return repeats ? Money.ZERO.minus(line.billed()) : line.billed();
    }
  }
}
