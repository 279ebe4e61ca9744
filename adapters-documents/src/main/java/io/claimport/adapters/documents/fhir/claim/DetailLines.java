package io.claimport.adapters.documents.fhir.claim;

import io.claimport.adapters.documents.fhir.amount.Amounts;
import io.claimport.adapters.documents.fhir.amount.Journal;
import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Chooses between an item and its details: where details carry amounts they are the lines,
/// and the item, which repeats their sum, is none.
final class DetailLines {

  private DetailLines() {}

  static void collect(Element item, Journal journal, List<ServiceLine> lines) {
    List<Element> details = priced(item, Member.DETAIL);
    if (details.isEmpty()) {
      lines.add(new ServiceLine(item, null));
      return;
    }
    for (Element detail : details) {
      List<Element> parts = priced(detail, Member.SUB_DETAIL);
      List<Element> finest = parts.isEmpty() ? List.of(detail) : parts;
      finest.forEach(each -> lines.add(new ServiceLine(each, item)));
    }
    compare(item, details, journal);
  }

  /// The details, if one of them carries an amount.
  private static List<Element> priced(Element parent, Member member) {
    List<Element> details = parent.objects(member);
    return details.stream().anyMatch(DetailLines::hasAmounts) ? details : List.of();
  }

  private static boolean hasAmounts(Element detail) {
    return detail.objects(Member.ADJUDICATION).stream().anyMatch(each -> each.has(Member.AMOUNT))
        || detail.objects(Member.SUB_DETAIL).stream().anyMatch(DetailLines::hasAmounts);
  }

  private static void compare(Element item, List<Element> details, Journal journal) {
    Optional<BigDecimal> whole = billed(item);
    BigDecimal sum = sum(details);
    if (whole.filter(amount -> amount.compareTo(sum) != 0).isPresent()) {
      journal.find(
          ReadingRules.DETAIL_LINES,
          item.place(),
          "the charge of an item is not the sum of its details, which are taken");
    }
  }

  private static BigDecimal sum(List<Element> details) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Element detail : details) {
      List<Element> parts = priced(detail, Member.SUB_DETAIL);
      sum = sum.add(parts.isEmpty() ? billed(detail).orElse(BigDecimal.ZERO) : sum(parts));
    }
    return sum;
  }

  private static Optional<BigDecimal> billed(Element element) {
    return Amounts.of(element.objects(Member.ADJUDICATION), Journal.silent())
        .billed()
        .map(Stated::value);
  }
}
