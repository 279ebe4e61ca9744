package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.grammar.Remarks;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.text.shape.CodedLine;
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
import java.util.stream.Stream;

/// A service line that is a row of an HTML table.
final class ServiceCells {

  private static final Pattern CODE =
      Pattern.compile(
          "(?:\\d{4}[0-9AFMTU]|[A-V]\\d{4})(?:-[A-Z0-9]{2}){0,4}", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN = Pattern.compile("[\\s,/]+");

  private ServiceCells() {}

  /// Adds the row to the explanation.
  ///
  /// @param words what the row has in the columns of words of a kind
  static void take(
      Function<ServiceWord, List<String>> words,
      TableCells amounts,
      PageLine line,
      Explanation explanation) {
    StatedFields.Builder fields = StatedFields.collecting();
    Place place = line.place();
    Function<ServiceWord, Optional<String>> word = kind -> words.apply(kind).stream().findFirst();
    describe(words, place, fields);
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

  /// Without a code in its own column, it may stand in that of the procedure, or among
  /// the words.
  private static void describe(
      Function<ServiceWord, List<String>> words, Place place, StatedFields.Builder fields) {
    List<String> descriptions = words.apply(ServiceWord.DESCRIPTION);
    Optional<String> code =
        Stream.concat(
                words.apply(ServiceWord.CODE).stream(),
                descriptions.stream().filter(ServiceCells::isCode))
            .filter(written -> written.chars().anyMatch(Character::isDigit))
            .findFirst();
    Optional<String> description =
        descriptions.stream()
            .filter(written -> !isCode(written) && !Words.of(written).isEmpty())
            .findFirst();
    if (code.isPresent()) {
      code(code.get(), place, fields);
      description.ifPresent(v -> fields.put(SourceField.DESCRIPTION, v, place));
      return;
    }
    description.ifPresent(written -> {
      ServiceWords service =
          ServiceShape.first(ServiceShape.CODED, written)
              .orElseGet(() -> ServiceWords.described(written));
      fields.put(SourceField.DESCRIPTION, service.description(), place);
      service.code().ifPresent(v -> fields.put(SourceField.PROCEDURE_CODE, v, place));
      service.system().ifPresent(v -> fields.put(SourceField.CODE_SYSTEM, v, place));
    });
  }

  private static boolean isCode(String written) {
    return CODE.matcher(written).matches()
        || CodedLine.of(written).filter(line -> line.rest().isBlank()).isPresent();
  }

  /// `99213 25`, `CPT 99213`.
  private static void code(String written, Place place, StatedFields.Builder fields) {
    Optional<CodedLine> named = CodedLine.of(written).filter(line -> line.rest().isBlank());
    String code = named.map(CodedLine::code).orElse(written);
    fields.put(SourceField.PROCEDURE_CODE, code.strip().replace(' ', '-'), place);
    named.ifPresent(line -> fields.put(SourceField.CODE_SYSTEM, line.system(), place));
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
