package io.claimport.adapters.documents.x12.writing;

import io.claimport.adapters.documents.x12.X12RemittanceReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes remittance advices (835, 005010X221A1), one for each provider who is paid.
///
/// Everything balances: line, claim and advice. What it cannot carry: lower case, accents and other
/// alphabets; delimiters inside texts, which become blanks; texts beyond the lengths of the guide;
/// that a line is pending or only billed; the order of lines of different claims.
public final class X12RemittanceWriter implements DocumentWriter {

  private static final String VERSION = "005010X221A1";
  private static final int PAYMENT_DATE = 16;

  @Override
  public DocumentFormat format() {
    return X12RemittanceReader.FORMAT;
  }

  @Override
  public Set<EntityType> issuers() {
    return Set.of(EntityType.INSURANCE);
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    SegmentWriter segments = new SegmentWriter(out);
    segments.open("HP", VERSION, statement.date());
    for (List<StatementClaim> claims : StatementClaim.byProvider(statement)) {
      segments.openSet("835");
      advice(statement, claims, segments);
      segments.closeSet();
    }
    segments.close();
  }

  private static void advice(Statement statement, List<StatementClaim> claims, SegmentWriter out) {
    Money due =
        claims.stream()
            .map(claim -> claim.total(StatementLine::paidByInsurance))
            .reduce(Money.ZERO, Money::plus);
    payment(statement, due, out);
    out.segment("TRN", "1", claims.getFirst().controlNumber(), "1999999999");
    out.segment("DTM", "405", SegmentWriter.day(statement.date()));
    out.segment("N1", "PR", X12Text.of(statement.issuer().name()));
    Parties.address(out);
    Parties.contact("BL", out);
    out.segment("N1", "PE", claims.getFirst().provider(), "XX", claims.getFirst().npi());
    out.segment("LX", "1");
    for (StatementClaim claim : claims) {
      claim(statement, claim, out);
    }
    if (due.isNegative()) {
      String provider = claims.getFirst().npi();
      out.segment("PLB", provider, SegmentWriter.day(statement.date()), "FB", due.toString());
    }
  }

  /// Nothing is paid where more is taken back than given: that is carried forward.
  private static void payment(Statement statement, Money due, SegmentWriter out) {
    List<String> elements = new ArrayList<>(Collections.nCopies(PAYMENT_DATE, ""));
    boolean pays = due.isMoreThan(Money.ZERO);
    elements.set(0, pays ? "I" : "H");
    elements.set(1, pays ? due.toString() : "0");
    elements.set(2, "C");
    elements.set(3, pays ? "CHK" : "NON");
    elements.set(PAYMENT_DATE - 1, SegmentWriter.day(statement.date()));
    out.segment("BPR", elements);
  }

  private static void claim(Statement statement, StatementClaim claim, SegmentWriter out) {
    boolean reversal = claim.kind() == StatementClaim.Kind.REVERSAL;
    out.segment(
        "CLP",
        claim.controlNumber(),
        status(claim),
        claim.total(StatementLine::billed).toString(),
        claim.total(StatementLine::paidByInsurance).toString(),
        reversal ? "" : LineAdjustments.patientShare(claim.lines()).toString(),
        "12",
        Optional.ofNullable(claim.key().number())
            .map(number -> X12Text.of(number.value(), X12Text.IDENTIFIER))
            .orElse(""),
        "11",
        "1");
    Parties.patient("QC", statement, out);
    Parties.organisation("82", claim.provider(), "XX", claim.npi(), out);
    for (int i = 0; i < claim.lines().size(); i++) {
      line(claim.lines().get(i), i + 1, out);
    }
  }

  private static String status(StatementClaim claim) {
    boolean denied = claim.lines().stream().allMatch(line -> line.status() == LineStatus.DENIED);
    return switch (claim.kind()) {
      case ORIGINAL -> denied ? "4" : "1";
      case REVERSAL -> "22";
      case ESTIMATE -> "25";
    };
  }

  private static void line(StatementLine line, int number, SegmentWriter out) {
    out.segment(
        "SVC",
        ServiceComposite.of(line.procedure(), line.description()),
        line.billed().toString(),
        line.paidByInsurance().toString(),
        "",
        "1");
    out.segment("DTM", "472", SegmentWriter.day(line.serviceDate()));
    LineAdjustments.write(line, out);
    out.segment("REF", "6R", Integer.toString(number));
    out.segment("AMT", "B6", line.allowed().toString());
  }
}
