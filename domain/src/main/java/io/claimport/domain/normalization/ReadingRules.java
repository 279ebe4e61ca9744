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

  public static final Rule DATE_PARTIAL =
      new Rule(
          "P-DATE-PARTIAL",
          Severity.WARNING,
          "Of a date without a day the first possible day is taken.");

  public static final Rule REMARK =
      new Rule("READ-REMARK", Severity.INFO, "The issuer wrote a remark beside a service line.");

  public static final Rule AMOUNT_CONTRADICTED =
      new Rule(
          "READ-CONTRADICTION",
          Severity.ERROR,
          "One amount of a line is stated twice, differently; no amount.");

  public static final Rule ADJUSTMENT_ROUNDED =
      new Rule(
          "READ-CENTS",
          Severity.WARNING,
          "An adjustment finer than a cent is rounded half-up to the cent.");

  public static final Rule SPECIFIC_CODE =
      new Rule(
          "P-FHIR-SPECIFIC",
          Severity.INFO,
          "Where a variable of CMS and a general code name one amount differently, the variable"
              + " decides.");

  public static final Rule HEADER_AMOUNTS =
      new Rule(
          "P-FHIR-HEADER",
          Severity.INFO,
          "Amounts that only a claim as a whole states are those of its line, if it has one line; a"
              + " claim without any is one line.");

  public static final Rule DETAIL_LINES =
      new Rule(
          "P-FHIR-DETAIL",
          Severity.WARNING,
          "Details that carry amounts are the lines, not the item above them, whose charge is"
              + " another.");

  public static final Rule NOT_IN_FORCE =
      new Rule(
          "P-FHIR-VOID",
          Severity.WARNING,
          "A claim that is cancelled, a draft or entered in error does not count.");

  public static final Rule ONE_PAGE =
      new Rule(
          "P-FHIR-PAGE", Severity.WARNING, "The document names a next page, which is not read.");

  public static final Rule STU3 =
      new Rule(
          "P-FHIR-STU3",
          Severity.ERROR,
          "A claim in FHIR STU3, the release before R4, is not read.");
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

  public static final Rule SYNTAX_REPAIRED =
      new Rule(
          "X12-SYNTAX",
          Severity.WARNING,
          "An X12 file departs from the standard in a way that leaves one reading; it is read so.");

  public static final Rule TRUNCATED =
      new Rule(
          "TRUNCATED",
          Severity.WARNING,
          "An X12 file ends early or miscounts its segments; what is complete is kept.");

  public static final Rule WRONG_TRANSACTION_SET =
      new Rule(
          "WRONG_TRANSACTION_SET",
          Severity.ERROR,
          "An X12 transaction set that is neither a remittance advice nor a claim is not read.");

  public static final Rule DOCUMENT_UNBALANCED =
      new Rule(
          "DOCUMENT_UNBALANCED",
          Severity.WARNING,
          "What a remittance advice pays is not the sum of its claims less its provider"
              + " adjustments.");

  public static final Rule CLAIM_ONLY =
      new Rule(
          "P-835-CLAIMONLY",
          Severity.INFO,
          "A claim that a remittance advice does not itemise is one line without a code.");

  public static final Rule VOID_CLAIM =
      new Rule(
          "P-837-VOID",
          Severity.INFO,
          "A claim that voids an earlier one is a reversal; its charges are negative.");

  public static final Rule REPLACEMENT_CLAIM =
      new Rule(
          "P-837-REPLACES",
          Severity.INFO,
          "A claim that replaces an earlier one is kept beside it and reported.");

  public static final Rule COORDINATION =
      new Rule(
          "P-837-COB",
          Severity.INFO,
          "What another payer decided on a claim as a whole is that of its line, if it has one"
              + " line.");

  private ReadingRules() {}

  public static List<Rule> all() {
    return List.of(
        TEXT_UNEXPLAINED,
        ROW_UNREADABLE,
        AMOUNT_UNREADABLE,
        DATE_UNREADABLE,
        DATE_ORDER_ASSUMED,
        DATE_PARTIAL,
        REMARK,
        SYNTAX_REPAIRED,
        TRUNCATED,
        WRONG_TRANSACTION_SET,
        DOCUMENT_UNBALANCED,
        CLAIM_ONLY,
        VOID_CLAIM,
        REPLACEMENT_CLAIM,
        COORDINATION,
        AMOUNT_CONTRADICTED,
        ADJUSTMENT_ROUNDED,
        SPECIFIC_CODE,
        HEADER_AMOUNTS,
        DETAIL_LINES,
        NOT_IN_FORCE,
        ONE_PAGE,
        STU3,
        MARKED_DUPLICATE,
        DATE_STANDS_IN,
        NOT_A_BILL,
        DOCUMENT_UNREADABLE);
  }
}
