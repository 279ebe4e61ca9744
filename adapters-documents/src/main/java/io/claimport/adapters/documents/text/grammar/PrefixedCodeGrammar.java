package io.claimport.adapters.documents.text.grammar;

import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// T1: a bill whose lines begin with the name of a code set, as in `CPT 99213 - Office
/// visit: $125.00`. Lines without a code count as services only within the list of
/// services.
final class PrefixedCodeGrammar implements Grammar {

  /// A heading with one of these announces services.
  private static final Set<String> SERVICE_WORDS =
      Set.of("service", "services", "charges", "treatment", "treatments", "procedures");

  /// A line with one of these is about paying, not about a service.
  private static final Set<String> MONEY_WORDS =
      Set.of(
          "balance",
          "forward",
          "payment",
          "payments",
          "paid",
          "pay",
          "due",
          "total",
          "subtotal",
          "totals",
          "owe",
          "owed",
          "copay",
          "copayment",
          "deductible",
          "coinsurance",
          "credit",
          "refund",
          "insurance",
          "covered",
          "coverage",
          "tax",
          "interest",
          "late",
          "amount",
          "account",
          "previous",
          "prior",
          "minimum",
          "cash",
          "card",
          "visa",
          "mastercard");

  @Override
  public Explanation explain(Page page) {
    Explanation explanation = new Explanation();
    boolean inList = false;
    boolean belowService = false;
    for (PageLine line : page.lines()) {
      Optional<StatedFields.Builder> service = coded(line);
      if (service.isEmpty() && inList) {
        service = withoutCode(line);
      }
      if (service.isPresent()) {
        take(line, service.get(), explanation);
        inList = true;
        belowService = true;
      } else if (line.isHeading()) {
        inList = Words.of(line.text()).stream().anyMatch(SERVICE_WORDS::contains);
        belowService = false;
      } else if (isTotal(line)) {
        inList = false;
        belowService = false;
      } else if (belowService
          && line.isIndented()
          && !line.hasAmounts()
          && CodedLine.of(line.text()).isEmpty()) {
        explanation.finding(remark(line));
      }
    }
    return hasCode(explanation) ? explanation : new Explanation();
  }

  private static boolean isTotal(PageLine line) {
    return line.hasAmounts() && AmountLabel.of(line.labelOf(0)).isPresent();
  }

  private static boolean hasCode(Explanation explanation) {
    return explanation.services().stream()
        .anyMatch(service -> service.fields().has(SourceField.PROCEDURE_CODE));
  }

  private static void take(PageLine line, StatedFields.Builder fields, Explanation explanation) {
    BigDecimal billed = line.amounts().getFirst().value().orElseThrow();
    fields.put(SourceField.BILLED, billed, line.place());
    explanation.service(line, fields, billed);
    if (!line.remark().isEmpty()) {
      explanation.finding(remark(line));
    }
  }

  private static Finding remark(PageLine line) {
    return Finding.of(
        ReadingRules.REMARK, line.place(), "there is a remark beside or below a service line");
  }

  private static Optional<StatedFields.Builder> coded(PageLine line) {
    if (!hasOneAmount(line)) {
      return Optional.empty();
    }
    return CodedLine.of(line.labelOf(0))
        .map(coded -> {
          StatedFields.Builder fields = StatedFields.collecting();
          fields.put(SourceField.PROCEDURE_CODE, coded.code(), line.place());
          fields.put(SourceField.CODE_SYSTEM, coded.system(), line.place());
          describe(coded.rest(), line, fields);
          return fields;
        });
  }

  private static Optional<StatedFields.Builder> withoutCode(PageLine line) {
    if (!hasOneAmount(line) || line.amounts().getFirst().isNegative()) {
      return Optional.empty();
    }
    String label = line.labelOf(0);
    List<String> words = Words.of(label);
    boolean service =
        label.chars().anyMatch(Character::isLetter)
            && AmountLabel.of(label).isEmpty()
            && words.stream().noneMatch(MONEY_WORDS::contains)
            && !CodedLine.mentionsCodeOrDate(label);
    if (!service) {
      return Optional.empty();
    }
    StatedFields.Builder fields = StatedFields.collecting();
    describe(label, line, fields);
    return Optional.of(fields);
  }

  private static boolean hasOneAmount(PageLine line) {
    return line.amounts().size() == 1 && line.amounts().getFirst().value().isPresent();
  }

  private static void describe(String written, PageLine line, StatedFields.Builder fields) {
    String description = Leaders.strip(written);
    if (!description.isEmpty()) {
      fields.put(SourceField.DESCRIPTION, description, line.place());
    }
  }
}
