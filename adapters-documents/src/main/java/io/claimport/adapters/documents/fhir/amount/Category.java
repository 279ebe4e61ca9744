package io.claimport.adapters.documents.fhir.amount;

import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.adapters.documents.fhir.terms.AmountCodes;
import io.claimport.adapters.documents.fhir.terms.AmountCodes.Dialect;
import io.claimport.adapters.documents.fhir.terms.AmountMeaning;
import io.claimport.domain.normalization.ReadingRules;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The category of an adjudication: the most specific of its codings that the table knows
/// decides, in whatever order they stand.
final class Category {

  private @Nullable AmountMeaning meaning;
  private @Nullable AmountMeaning beside;
  private @Nullable Dialect dialect;
  private boolean coded;

  private Category() {}

  /// What the amount of an adjudication stands for; nothing, where no coding is known.
  static @Nullable AmountMeaning of(Element adjudication, Journal journal) {
    Category category = new Category();
    Element concept = adjudication.object(Member.CATEGORY);
    if (concept != null) {
      for (Element coding : concept.objects(Member.CODING)) {
        category.look(coding);
      }
    }
    category.report(adjudication, journal);
    return category.meaning;
  }

  private void look(Element coding) {
    coded = true;
    Dialect itsDialect = AmountCodes.dialect(coding.word(Member.SYSTEM));
    String code = coding.word(Member.CODE);
    AmountMeaning its =
        itsDialect == null || code == null ? null : AmountCodes.meaning(itsDialect, code);
    if (its == null || itsDialect == null) {
      return;
    }
    if (dialect == null || goesBefore(itsDialect, its)) {
      beside = meaning;
      meaning = its;
      dialect = itsDialect;
    } else {
      beside = its;
    }
  }

  private boolean goesBefore(Dialect other, AmountMeaning its) {
    int order = other.compareTo(Objects.requireNonNull(dialect));
    return order > 0 || (order == 0 && its.compareTo(Objects.requireNonNull(meaning)) < 0);
  }

  /// A payment and a benefit are the same, said more or less exactly.
  private boolean differs() {
    return beside != null && meaning != null && !meaning.isSaidBy(beside);
  }

  private void report(Element adjudication, Journal journal) {
    if (!adjudication.has(Member.AMOUNT)) {
      return;
    }
    if (meaning == null) {
      journal.findOnce(
          ReadingRules.TEXT_UNEXPLAINED,
          adjudication.place(),
          coded
              ? "an amount has a category that is not known"
              : "an amount has a category without a code");
    } else if (dialect != null && dialect.isSpecific() && differs()) {
      journal.findOnce(
          ReadingRules.SPECIFIC_CODE,
          adjudication.place(),
          "the variable of an amount and the code beside it differ: the variable decides");
    }
  }
}
