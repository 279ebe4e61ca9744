package io.claimport.adapters.documents.x12.writing;

import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.util.List;

/// The three kinds of claim transactions.
enum ClaimForm {
  PROFESSIONAL("005010X222A1", "11:B:", "SV1"),
  INSTITUTIONAL("005010X223A2", "13:A:", "SV2"),
  DENTAL("005010X224A2", "11:B:", "SV3");

  /// General outpatient services: an institutional line has a revenue code in any case.
  private static final String GENERAL_REVENUE = "0500";

  private final String version;
  private final String facility;
  private final String segment;

  ClaimForm(String version, String facility, String segment) {
    this.version = version;
    this.facility = facility;
    this.segment = segment;
  }

  /// Dental where all codes are; institutional where one can stand nowhere else.
  static ClaimForm of(Statement statement) {
    if (statement.lines().stream().allMatch(line -> isOf(CodeSystem.CDT, line))) {
      return DENTAL;
    }
    boolean institutional =
        statement.lines().stream()
            .anyMatch(line -> isOf(CodeSystem.REVENUE, line) || isOf(CodeSystem.HIPPS, line));
    return institutional ? INSTITUTIONAL : PROFESSIONAL;
  }

  private static boolean isOf(CodeSystem system, StatementLine line) {
    return line.procedure().system() == system;
  }

  String version() {
    return version;
  }

  /// Where, and whether for the first time or to take a claim back.
  String facility(StatementClaim.Kind kind) {
    return facility + (kind == StatementClaim.Kind.REVERSAL ? "8" : "1");
  }

  void service(StatementLine line, Money charge, SegmentWriter out) {
    String code = ServiceComposite.of(line.procedure(), line.description());
    List<String> elements =
        switch (this) {
          case PROFESSIONAL -> List.of(code, charge.toString(), "UN", "1");
          case INSTITUTIONAL -> institutional(line, code, charge);
          case DENTAL -> List.of(code, charge.toString(), "", "", "", "1");
        };
    out.segment(segment, elements);
  }

  private static List<String> institutional(StatementLine line, String code, Money charge) {
    boolean revenueOnly = isOf(CodeSystem.REVENUE, line);
    String revenue =
        revenueOnly ? X12Text.of(line.procedure().value(), X12Text.IDENTIFIER) : GENERAL_REVENUE;
    return List.of(revenue, revenueOnly ? "" : code, charge.toString(), "UN", "1");
  }
}
