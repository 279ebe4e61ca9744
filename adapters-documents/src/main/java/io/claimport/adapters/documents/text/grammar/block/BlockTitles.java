package io.claimport.adapters.documents.text.grammar.block;

import io.claimport.adapters.documents.text.grammar.list.ListNumbering;
import io.claimport.adapters.documents.text.page.LabelledValue;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.text.shape.ServiceShape;
import io.claimport.adapters.documents.text.shape.ServiceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The lines above a block, one of which names the service.
final class BlockTitles {

  private static final Pattern DOSE =
      Pattern.compile(
          "\\b\\d[\\d.,]*\\s?(?:mg|mcg|ml|g|iu|units?|tab|tabs|tablets?|cap|caps|capsules?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> NAME_LABELS =
      Set.of(
          "service",
          "service description",
          "description",
          "procedure",
          "drug",
          "drug name",
          "medication",
          "prescription",
          "item",
          "treatment");

  private final List<PageLine> lines = new ArrayList<>();

  void add(PageLine line) {
    lines.add(line);
  }

  void clear() {
    lines.clear();
  }

  /// A new paragraph begins: only what is numbered goes on waiting for its amounts.
  void nextParagraph() {
    lines.removeIf(line -> !ListNumbering.isNumbered(line.text()));
  }

  /// The line that names the service: the one with a label that says so, with a code, a
  /// number of a list, a dose; else the first that is no heading; else the last.
  Optional<Block> block() {
    return Stream.<Optional<Block>>of(
            labelled(),
            first(line -> coded(line).isPresent()),
            first(line -> ListNumbering.isNumbered(line.text())),
            first(line -> DOSE.matcher(line.text()).find()),
            unsure())
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// What a sum alone may be the charge of: a title with a code or a label right above
  /// it; or the first drug, where only the sum is printed.
  Optional<Block> summedUp(boolean blankBetween, boolean first) {
    Optional<Block> named =
        blankBetween
            ? Optional.empty()
            : labelled().or(() -> first(line -> coded(line).isPresent()));
    return named.or(() ->
        lines.stream()
            .filter(line -> first && DOSE.matcher(line.text()).find())
            .findFirst()
            .map(line -> block(line, false)));
  }

  List<PageLine> lines() {
    return lines;
  }

  private Optional<Block> labelled() {
    return lines.stream()
        .flatMap(line -> LabelledValue.in(line).stream())
        .filter(labelled -> NAME_LABELS.contains(labelled.label()))
        .filter(labelled -> labelled.value().chars().anyMatch(Character::isLetter))
        .findFirst()
        .map(labelled -> new Block(labelled.line(), words(labelled.value()), true));
  }

  private Optional<Block> first(Predicate<PageLine> wanted) {
    return lines.stream().filter(wanted).findFirst().map(line -> block(line, true));
  }

  private Optional<Block> unsure() {
    List<PageLine> named = lines.stream().filter(BlockTitles::isName).toList();
    return named.stream()
        .filter(line -> !line.isHeading())
        .findFirst()
        .or(() -> named.isEmpty() ? Optional.empty() : Optional.of(named.getLast()))
        .map(line -> block(line, false));
  }

  private static boolean isName(PageLine line) {
    return !Words.of(line.text()).isEmpty()
        && LabelledValue.in(line).isEmpty()
        && line.text().chars().anyMatch(Character::isLetter);
  }

  private static Block block(PageLine line, boolean sure) {
    return new Block(line, words(ListNumbering.strip(line.text())), sure);
  }

  private static Optional<ServiceWords> coded(PageLine line) {
    String text = ListNumbering.strip(line.text());
    return LabelledValue.in(line).isEmpty() || !text.isEmpty()
        ? shape(text).filter(words -> words.code().isPresent())
        : Optional.empty();
  }

  private static ServiceWords words(String text) {
    return shape(text).orElseGet(() -> ServiceWords.described(Leaders.strip(text)));
  }

  private static Optional<ServiceWords> shape(String text) {
    return ServiceShape.first(List.of(ServiceShape.DATED), text)
        .or(() -> ServiceShape.first(ServiceShape.CODED, text));
  }
}
