package io.claimport.adapters.documents.text.grammar.table;

import io.claimport.adapters.documents.text.shape.ServiceShape;
import io.claimport.adapters.documents.text.shape.ServiceWords;
import io.claimport.adapters.documents.vocabulary.ServiceWord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a row, taken apart as the header says.
record RowWords(ServiceWords service, Optional<BigDecimal> units) {

  private static final Pattern LAST_NUMBER = Pattern.compile("(.*\\S)\\s+(\\d{1,4})");

  static RowWords of(TableHeader header, String words) {
    Optional<BigDecimal> units = Optional.empty();
    String rest = words;
    if (header.words().contains(ServiceWord.UNITS)) {
      Matcher counted = LAST_NUMBER.matcher(words);
      if (counted.matches()) {
        rest = counted.group(1);
        units = Optional.of(new BigDecimal(counted.group(2)));
      }
    }
    return new RowWords(service(header, rest), units);
  }

  /// A table without a column of codes has none: a number in its words is something else.
  private static ServiceWords service(TableHeader header, String words) {
    boolean dated = header.words().contains(ServiceWord.DATE);
    List<ServiceShape> dates = dated ? List.of(ServiceShape.DATED) : List.of();
    List<ServiceShape> codes =
        header.words().contains(ServiceWord.CODE) ? ServiceShape.CODED : List.of();
    return ServiceShape.first(dates, words)
        .or(() -> ServiceShape.first(codes, words))
        .orElseGet(() -> ServiceWords.described(words));
  }
}
