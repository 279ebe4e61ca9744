package io.claimport.adapters.documents.text;

import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// T1: a bill whose lines begin with the name of a code set, as in `CPT 99213 - Office visit:
/// $125.00`. Lines without a code count as services only within the list of services.
final class PrefixedCodeGrammar implements Grammar {

  private static final Pattern CODED =
      Pattern.compile(
          "\\s*(CPT|CDT|HCPCS)\u00AE?[ :#]{1,3}"
              + "((?:\\d{4}[0-9AFMTU]|[A-V]\\d{4})(?:-[A-Z0-9]{2}){0,4})"
              + "(?![A-Z0-9])(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LOOKS_LIKE_CODE =
      Pattern.compile("\\b(?:\\d{4}[0-9AFMTU]|[A-V]\\d{4})\\b");

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
          "late");

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
      } else if (belowService && line.isIndented() && !line.hasAmounts() && !isCoded(line)) {
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

  /// Whether the line begins like a service, with or without an amount.
  static boolean isCoded(PageLine line) {
    return CODED.matcher(line.text()).matches();
  }

  private static Optional<StatedFields.Builder> coded(PageLine line) {
    if (!hasOneAmount(line)) {
      return Optional.empty();
    }
    Matcher coded = CODED.matcher(line.labelOf(0));
    if (!coded.matches()) {
      return Optional.empty();
    }
    StatedFields.Builder fields = StatedFields.collecting();
    fields.put(SourceField.PROCEDURE_CODE, coded.group(2), line.place());
    fields.put(
        SourceField.CODE_SYSTEM,
        CodeSystem.valueOf(coded.group(1).toUpperCase(Locale.ROOT)),
        line.place());
    describe(coded.group(3), line, fields);
    return Optional.of(fields);
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
            && !LOOKS_LIKE_CODE.matcher(label).find();
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
