package io.claimport.adapters.documents.text.grammar.block;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.grammar.Remarks;
import io.claimport.adapters.documents.text.grammar.list.Charge;
import io.claimport.adapters.documents.text.grammar.list.ListNumbering;
import io.claimport.adapters.documents.text.grammar.list.MoneyWords;
import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.page.AmountToken;
import io.claimport.adapters.documents.text.page.LabelledValue;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.text.shape.DatedWords;
import io.claimport.adapters.documents.text.shape.ServiceWords;
import io.claimport.adapters.documents.vocabulary.LineAmounts;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.adapters.documents.vocabulary.StatusWords;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Goes down a page and gathers its lines into blocks.
final class BlockWalk {

  private static final Set<String> TOTALS =
      Set.of(
          "total",
          "totals",
          "claim total",
          "claim totals",
          "summary",
          "claim summary",
          "grand total",
          "payment summary",
          "account summary");
  private static final Set<String> STATUS_LABELS =
      Set.of("status", "line status", "claim status", "coverage status", "decision");
  private static final Set<String> CODE_LABELS =
      Set.of("code", "cpt", "cpt code", "procedure code", "hcpcs", "cdt", "cdt code", "ada code");
  private static final Set<String> DATE_LABELS =
      Set.of(
          "date",
          "dos",
          "date of service",
          "service date",
          "visit date",
          "date filled",
          "fill date",
          "filled");
  private static final Pattern CODE =
      Pattern.compile(
          "(?:\\d{4}[0-9AFMTU]|[A-V]\\d{4})(?:-[A-Z0-9]{2}){0,4}", Pattern.CASE_INSENSITIVE);

  private static final Pattern REMARK_IN_LABEL = Pattern.compile("\\([^()]*\\)");
  private static final Set<String> SUM = Set.of("total", "totals", "subtotal", "sub", "grand");

  private final boolean fees;
  private final Explanation explanation = new Explanation();
  private final BlockTitles titles = new BlockTitles();
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable Block open;
  private boolean blankBefore;
  private boolean feeFound;

  /// Begins at the top of a page.
  ///
  /// @param fees whether a line that is no block may be a service too
  BlockWalk(boolean fees) {
    this.fees = fees;
  }

  void next(PageLine line) {
    if (line.isBlank()) {
      blankBefore = true;
      return;
    }
    List<ServiceAmount> labels = labels(line);
    if (!labels.isEmpty()) {
      amounts(line, labels);
    } else if (line.hasAmounts()) {
      close();
      titles.clear();
      fee(line);
    } else if (isWithoutCharge(line)) {
      close();
      titles.clear();
    } else {
      words(line);
    }
    blankBefore = false;
  }

  /// Closes the last block. Blocks of which none is a service for certain count only if
  /// they add up, and so do fees beside them.
  Explanation finish() {
    close();
    if (fees && !feeFound) {
      return new Explanation();
    }
    boolean sure = !fees && blocks.stream().anyMatch(Block::isSure);
    Explanation result = sure ? explanation : new Explanation(true);
    blocks.forEach(block -> take(block, result));
    return result;
  }

  /// What each amount of the line is; nothing unless all are known.
  private static List<ServiceAmount> labels(PageLine line) {
    List<ServiceAmount> labels = new ArrayList<>();
    for (int i = 0; i < line.amounts().size(); i++) {
      Optional<ServiceAmount> label = label(ListNumbering.strip(line.labelOf(i)));
      if (label.isEmpty() || line.amounts().get(i).value().isEmpty()) {
        return List.of();
      }
      labels.add(label.get());
    }
    return labels;
  }

  /// `Medicare Paid (80%)` is what Medicare paid; `Copay (estimated)` is nothing. A sum
  /// alone, as on a receipt for one drug, is what was charged.
  private static Optional<ServiceAmount> label(String written) {
    Optional<AmountLabel> total = AmountLabel.of(written);
    if (total.equals(Optional.of(AmountLabel.ESTIMATE))) {
      return Optional.empty();
    }
    Optional<ServiceAmount> known =
        ServiceAmount.ofPhrase(Words.phrase(REMARK_IN_LABEL.matcher(written).replaceAll(" ")));
    boolean sum = known.isEmpty() && total.equals(Optional.of(AmountLabel.BILLED));
    return sum && isSum(written) ? Optional.of(ServiceAmount.BILLED) : known;
  }

  private static boolean isSum(String label) {
    return Words.of(label).stream().findFirst().filter(SUM::contains).isPresent();
  }

  private void amounts(PageLine line, List<ServiceAmount> labels) {
    boolean sum = isSum(line.labelOf(0));
    boolean belongs = open != null && !((blankBefore || sum) && open.isBilled());
    boolean begins = labels.contains(ServiceAmount.BILLED) && open != null && open.isBilled();
    if (!belongs || begins) {
      close();
      Optional<Block> begun = sum ? titles.summedUp(blankBefore, blocks.isEmpty()) : titles.block();
      open = begun.orElse(null);
      if (open != null) {
        titles.lines().forEach(this::words);
      }
      titles.clear();
    }
    if (open != null) {
      put(open, line, labels);
    }
  }

  private static void put(Block block, PageLine line, List<ServiceAmount> labels) {
    block.add(line);
    for (int i = 0; i < labels.size(); i++) {
      AmountToken amount = line.amounts().get(i);
      block.amounts().put(labels.get(i), amount.value().orElseThrow(), line.place());
    }
    if (!line.remark().isEmpty()) {
      StatusWords.of(line.remark()).ifPresent(status -> block.status(status, line));
    }
  }

  /// `Charge: Included in visit`: what stands above is no line of its own.
  private static boolean isWithoutCharge(PageLine line) {
    return LabelledValue.in(line).stream()
        .filter(labelled -> !labelled.value().isEmpty())
        .anyMatch(labelled ->
            ServiceAmount.ofPhrase(labelled.label()).equals(Optional.of(ServiceAmount.BILLED)));
  }

  /// `Facility Fee: $250.00` beside blocks is a service without a code (policy
  /// P-TXT-NOCODE).
  private void fee(PageLine line) {
    Optional<Charge> charge = fees ? Charge.of(line) : Optional.empty();
    charge
        .filter(found -> !blocks.isEmpty() && found.amount().signum() > 0)
        .filter(found -> MoneyWords.areAbsentFrom(found.label()))
        .ifPresent(found -> {
          ServiceWords words = ServiceWords.described(Leaders.strip(found.label()));
          Block block = new Block(line, words, false);
          block.amounts().put(ServiceAmount.BILLED, found.amount(), line.place());
          block.add(line);
          blocks.add(block);
          feeFound = true;
        });
  }

  private void words(PageLine line) {
    boolean inBlock = open != null && !blankBefore && open.isBilled() && !isNewTitle(line, open);
    if (inBlock || (open != null && !open.title().equals(line) && !open.isBilled())) {
      detail(line, open);
      return;
    }
    if (open != null && open.title().equals(line)) {
      return;
    }
    close();
    if (blankBefore) {
      titles.nextParagraph();
    }
    if (ListNumbering.isNumbered(line.text())) {
      titles.clear();
    }
    titles.add(line);
  }

  /// A line that is not indented below the title of the block, and has no label of its
  /// own, names the next service.
  private static boolean isNewTitle(PageLine line, Block block) {
    boolean labelled = !LabelledValue.in(line).isEmpty();
    return ListNumbering.isNumbered(line.text())
        || (!labelled && indent(line) <= indent(block.title()));
  }

  private static int indent(PageLine line) {
    return line.text().length() - line.text().stripLeading().length();
  }

  private void detail(PageLine line, @Nullable Block block) {
    if (block == null) {
      return;
    }
    List<LabelledValue> labelled = LabelledValue.in(line);
    labelled.forEach(value -> labelled(value, block));
    boolean ruled = Words.of(line.text()).isEmpty();
    if ((labelled.isEmpty() && !ruled && !line.equals(block.title()))
        || Remarks.marksDuplicate(line.text())) {
      explanation.finding(Remarks.on(line));
    }
  }

  private static void labelled(LabelledValue labelled, Block block) {
    String value = labelled.value();
    if (STATUS_LABELS.contains(labelled.label())) {
      StatusWords.of(value).ifPresent(status -> block.status(status, labelled.line()));
    } else if (CODE_LABELS.contains(labelled.label()) && CODE.matcher(value).matches()) {
      block.code(value, labelled.line());
    } else if (DATE_LABELS.contains(labelled.label())) {
      DateRange day = DateRange.parse(value);
      day.first().inUsOrder().ifPresent(_ -> block.date(day));
    }
  }

  private void close() {
    if (open != null && open.isBilled()) {
      blocks.add(open);
    }
    open = null;
  }

  private static void take(Block block, Explanation explanation) {
    String title = Words.phrase(DatedWords.withoutDate(block.title().text()));
    block.lines().forEach(explanation::explain);
    if (TOTALS.contains(title)) {
      totals(block, explanation);
    } else {
      explanation.service(
          new Explanation.Service(
              block.title(),
              block.state(),
              block.amounts().value(ServiceAmount.BILLED).orElseThrow(),
              block.day()));
    }
  }

  private static void totals(Block block, Explanation explanation) {
    for (ServiceAmount kind : ServiceAmount.values()) {
      Optional<SourceField<BigDecimal>> field = LineAmounts.field(kind);
      Optional<BigDecimal> value = block.amounts().value(kind);
      if (field.isPresent() && value.isPresent()) {
        explanation.total(block.lines().getFirst(), field.get(), value.get());
      }
    }
  }
}
