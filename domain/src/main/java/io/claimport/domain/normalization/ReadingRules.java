package io.claimport.domain.normalization;

import java.util.List;

/// The decisions that a reader takes while it turns a document into source claims.
///
/// They are named here and not with the readers, so that the same damage has the same name in
/// every format.
public final class ReadingRules {

  public static final Rule TEXT_UNEXPLAINED =
      new Rule(
          "READ-UNEXPLAINED",
          Severity.INFO,
          "A part of the document that looks like money or a service fits no known layout.");

  public static final Rule ROW_UNREADABLE =
      new Rule(
          "READ-ROW",
          Severity.ERROR,
          "A row cannot be read as a service line; it is left out and the others go on.");

  public static final Rule AMOUNT_UNREADABLE =
      new Rule(
          "READ-AMOUNT",
          Severity.ERROR,
          "A value in the place of an amount is not one; no amount.");

  public static final Rule DATE_UNREADABLE =
      new Rule("READ-DATE", Severity.ERROR, "A value in the place of a date is not one; no date.");

  public static final Rule DATE_ORDER_ASSUMED =
      new Rule(
          "P-DATE-ORDER",
          Severity.INFO,
          "Dates that could be read day first or month first are read month first.");

  public static final Rule REMARK =
      new Rule("READ-REMARK", Severity.INFO, "The issuer wrote a remark beside a service line.");

  public static final Rule MARKED_DUPLICATE =
      new Rule(
          "P-TXT-DUP",
          Severity.WARNING,
          "A line that its issuer marks as a duplicate is kept and reported.");

  public static final Rule DATE_STANDS_IN =
      new Rule(
          "P-TXT-DATE",
          Severity.WARNING,
          "Where a text names no date of service, the date of the receipt or of the claim stands"
              + " for it.");

  public static final Rule NOT_A_BILL =
      new Rule(
          "P-TXT-NEG",
          Severity.ERROR,
          "A document without a single billed service is refused, never an empty success.");

  public static final Rule DOCUMENT_UNREADABLE =
      new Rule("READ-DOCUMENT", Severity.ERROR, "The document as a whole cannot be read.");

  private ReadingRules() {}

  public static List<Rule> all() {
    return List.of(
        TEXT_UNEXPLAINED,
        ROW_UNREADABLE,
        AMOUNT_UNREADABLE,
        DATE_UNREADABLE,
        DATE_ORDER_ASSUMED,
        REMARK,
        MARKED_DUPLICATE,
        DATE_STANDS_IN,
        NOT_A_BILL,
        DOCUMENT_UNREADABLE);
  }
}
