package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.grammar.Remarks;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.shape.ServiceShape;
import io.claimport.adapters.documents.text.shape.ServiceWords;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.adapters.documents.vocabulary.ServiceWord;
import io.claimport.adapters.documents.vocabulary.StatusWords;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A service line that is a row of an HTML table.
final class ServiceCells {

  private static final Pattern BETWEEN = Pattern.compile("[\\s,/]+");

  private ServiceCells() {}

  /// Adds the row to the explanation.
  ///
  /// @param word what the row has in a column of words
  static void take(
      Function<ServiceWord, Optional<String>> word,
      TableCells amounts,
      PageLine line,
      Explanation explanation) {
    StatedFields.Builder fields = StatedFields.collecting();
    Place place = line.place();
    describe(word, place, fields);
    word.apply(ServiceWord.PROVIDER)
        .ifPresent(v -> fields.put(SourceField.PROVIDER_NAME, v, place));
    word.apply(ServiceWord.NPI).ifPresent(v -> fields.put(SourceField.PROVIDER_NPI, v, place));
    word.apply(ServiceWord.CLAIM_NUMBER)
        .ifPresent(v -> fields.put(SourceField.CLAIM_NUMBER, v, place));
    word.apply(ServiceWord.REVENUE_CODE)
        .ifPresent(v -> fields.put(SourceField.REVENUE_CODE, v, place));
    word.apply(ServiceWord.MODIFIERS)
        .ifPresent(v -> fields.put(SourceField.MODIFIERS, List.of(BETWEEN.split(v)), place));
    word.apply(ServiceWord.UNITS)
        .filter(v -> v.matches("\\d{1,6}(?:\\.\\d{1,3})?"))
        .ifPresent(v -> fields.put(SourceField.UNITS, new BigDecimal(v), place));
    word.apply(ServiceWord.STATUS)
        .flatMap(StatusWords::of)
        .ifPresent(status -> fields.put(SourceField.STATUS, status, place));
    amounts.amounts().state(fields);
    amounts.findings().forEach(explanation::finding);
    if (Remarks.marksDuplicate(line.text())) {
      explanation.finding(Remarks.on(line));
    }
    explanation.service(
        new Explanation.Service(
            line,
            fields,
            amounts.amounts().value(ServiceAmount.BILLED).orElse(BigDecimal.ZERO),
            day(word, line, explanation)));
  }

  /// Without a column of codes, the code may stand among the words.
  private static void describe(
      Function<ServiceWord, Optional<String>> word, Place place, StatedFields.Builder fields) {
    Optional<String> code = word.apply(ServiceWord.CODE);
    Optional<String> description = word.apply(ServiceWord.DESCRIPTION);
    code.ifPresent(v -> fields.put(SourceField.PROCEDURE_CODE, v.replace(' ', '-'), place));
    if (code.isPresent()) {
      description.ifPresent(v -> fields.put(SourceField.DESCRIPTION, v, place));
      return;
    }
    description.ifPresent(words -> {
      ServiceWords service =
          ServiceShape.first(ServiceShape.CODED, words)
              .orElseGet(() -> ServiceWords.described(words));
      fields.put(SourceField.DESCRIPTION, service.description(), place);
      service.code().ifPresent(v -> fields.put(SourceField.PROCEDURE_CODE, v, place));
      service.system().ifPresent(v -> fields.put(SourceField.CODE_SYSTEM, v, place));
    });
  }

  private static Optional<DateRange> day(
      Function<ServiceWord, Optional<String>> word, PageLine line, Explanation explanation) {
    Optional<DateRange> day = word.apply(ServiceWord.DATE).map(DateRange::parse);
    if (day.isPresent() && day.get().first().inUsOrder().isEmpty()) {
      explanation.finding(
          Finding.of(
              ReadingRules.DATE_UNREADABLE,
              line.place(),
              SourceField.SERVICE_DATE + " is no date"));
    }
    return day;
  }
}
