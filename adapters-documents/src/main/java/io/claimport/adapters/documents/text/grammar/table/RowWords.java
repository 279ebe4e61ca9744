package io.claimport.adapters.documents.text.grammar.table;

import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.shape.ServiceShape;
import io.claimport.adapters.documents.text.shape.ServiceWords;
import io.claimport.adapters.documents.vocabulary.ServiceWord;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a row, taken apart as the header says.
record RowWords(ServiceWords service, SideCells side, Optional<BigDecimal> units) {

  private static final Pattern LAST_NUMBER = Pattern.compile("(.*\\S)\\s+(\\d{1,4})");

  static RowWords of(TableHeader header, String words) {
    SideCells side = SideCells.of(header.words(), words);
    Optional<BigDecimal> units = side.units();
    String rest = side.rest();
    if (header.words().contains(ServiceWord.UNITS) && !SideCells.isFor(header.words())) {
      Matcher counted = LAST_NUMBER.matcher(words);
      if (counted.matches()) {
        rest = counted.group(1);
        units = Optional.of(new BigDecimal(counted.group(2)));
      }
    }
    return new RowWords(service(header, rest), side, units);
  }

  /// A table without a column of codes has none: a number in its words is something else.
  private static ServiceWords service(TableHeader header, String words) {
    boolean dated = header.words().contains(ServiceWord.DATE);
    List<ServiceShape> dates = dated ? List.of(ServiceShape.DATED) : List.of();
    List<ServiceShape> codes =
        header.words().contains(ServiceWord.CODE) ? ServiceShape.CODED : List.of();
    return ServiceShape.first(dates, words)
        .or(() -> ServiceShape.first(codes, words))
        .orElseGet(() -> ServiceWords.described(Leaders.strip(words)));
  }

  /// States what the words say beside the service itself.
  void state(StatedFields.Builder fields, Place place) {
    units.ifPresent(count -> fields.put(SourceField.UNITS, count, place));
    side.revenueCode().ifPresent(code -> fields.put(SourceField.REVENUE_CODE, code, place));
    side.modifiers().ifPresent(all -> fields.put(SourceField.MODIFIERS, all, place));
  }
}
