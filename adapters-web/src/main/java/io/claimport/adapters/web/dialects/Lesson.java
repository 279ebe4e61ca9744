package io.claimport.adapters.web.dialects;

import io.claimport.domain.importing.DocumentFormat;

/// What a teacher says about a dialect.
///
/// @param name what people call it
/// @param sender who sends it to whom
/// @param shape what standard it follows, and where in it a claim and its services are
/// @param losses why it says less than others, or says it otherwise
public record Lesson(String name, String sender, String shape, String losses) {

  static Lesson of(DocumentFormat format) {
    return switch (format.id()) {
      case "e1" ->
          new Lesson(
              "Explanation of benefits, text",
              "An insurer to its member.",
              "No standard: every insurer prints its own. This layout (E1) has one row for each"
                  + " service and a column for each amount.",
              "It states every amount. How many units were billed and why something was not paid is"
                  + " not printed.");
      case "s1" ->
          new Lesson(
              "Itemised statement, text",
              "A provider to its patient, once the insurer has answered.",
              "No standard: every provider prints its own. This layout (S1) has one row for each"
                  + " service: charge, adjustment, insurance payment, what is left.",
              "The NPI stands once, in the head; there is no claim number. What is allowed is not"
                  + " printed; it follows from the charge and the adjustment.");
      case "csv" ->
          new Lesson(
              "Table",
              "A portal to whoever presses “download”.",
              "CSV (RFC 4180) says what a cell is, nobody says what a column is called: columns are"
                  + " found by a dictionary of headings.",
              "It says as much as it has columns.");
      case "x12-835" ->
          new Lesson(
              "Remittance advice, X12 835",
              "An insurer to a provider, beside the payment.",
              "ASC X12N 005010X221A1. A claim is a CLP segment (loop 2100), a service an SVC (loop"
                  + " 2110); CAS segments say who bears what, by group and reason.",
              "Machines need few words: texts are in capitals, if there are any. The allowed amount"
                  + " is AMT*B6; the patient’s share of a service is the sum of its PR"
                  + " adjustments.");
      case "x12-837" ->
          new Lesson(
              "Claim, X12 837",
              "A provider to an insurer, before anybody has paid.",
              "ASC X12N 005010X222A1 (professional). A claim is a CLM segment (loop 2300), a"
                  + " service an LX with its SV1 (loop 2400).",
              "It is the question, not the answer: it states charges only. Nothing is allowed, paid"
                  + " or owed yet, so those fields stay empty; empty is not zero. Its number is the"
                  + " provider’s own (CLM01).");
      case "fhir" ->
          new Lesson(
              "FHIR, CARIN Blue Button",
              "An insurer’s API to an app of its member.",
              "HL7 FHIR R4, resource ExplanationOfBenefit, in the profile of the CARIN Alliance. A"
                  + " service is an item; each amount an adjudication with a category.",
              "Categories name the amounts; a reason’s group and number stand beside them.");
      case "fhir-cms" ->
          new Lesson(
              "FHIR, Medicare’s dialect",
              "Medicare’s Blue Button API to an app of a beneficiary.",
              "The same resource, but its amounts are named by the codes of Medicare’s own claim"
                  + " files (LINE_NCH_PMT_AMT and the like).",
              "What Medicare’s files have no code for is not there.");
      case "html" ->
          new Lesson(
              "Web page",
              "A portal to somebody’s browser.",
              "HTML, a standard for looks: a table’s headings tell what its columns mean. Scripts"
                  + " in it are never run.",
              "It says what its printed form says.");
      case "pdf" ->
          new Lesson(
              "PDF",
              "A portal to somebody’s printer.",
              "ISO 32000. There are no rows and columns in it, only characters at places: the"
                  + " reader puts them together again.",
              "It says what its printed form says.");
      case "text" ->
          new Lesson(
              "Plain text",
              "Whoever has no form for it.",
              "No standard at all: words and prices as somebody typed them. Layouts are recognised"
                  + " by their looks.",
              "A bill of this kind states charges only; many an explanation has no codes.");
      default ->
          new Lesson(
              format.id(),
              "A portal.",
              "Files end in “." + format.extension() + "”, served as " + format.mediaType() + ".",
              "");
    };
  }
}
