package io.claimport.adapters.documents.x12.writing;

import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.statement.Statement;

/// The people and organisations whom both transaction sets name. Addresses and phones are fictional.
final class Parties {

  private Parties() {}

  static void address(SegmentWriter out) {
    out.segment("N3", "1 DEMO STREET");
    out.segment("N4", "SAMPLETON", "OH", "00000");
  }

  static void contact(String function, SegmentWriter out) {
    out.segment("PER", function, "DEMO SERVICE", "TE", "5555550100");
  }

  static void organisation(
      String role, String name, String qualifier, String id, SegmentWriter out) {
    out.segment("NM1", role, "2", name, "", "", "", "", id.isEmpty() ? "" : qualifier, id);
  }

  /// The patient, whose last name carries the mark.
  static void patient(String role, Statement statement, SegmentWriter out) {
    String bare = statement.patient().bare();
    int blank = bare.lastIndexOf(' ');
    String first = blank < 0 ? "" : bare.substring(0, blank);
    String last = bare.substring(blank + 1) + " (DEMO)";
    InsurancePlan plan = statement.plan();
    String member = plan == null ? "" : X12Text.of(plan.memberId(), X12Text.IDENTIFIER);
    out.segment(
        "NM1",
        role,
        "1",
        X12Text.of(last, X12Text.NAME),
        X12Text.of(first, X12Text.NAME),
        "",
        "",
        "",
        member.isEmpty() ? "" : "MI",
        member);
  }
}
