package io.claimport.adapters.documents.text;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The reading of one page: lets every grammar explain it, keeps the best explanation,
/// and reports what even that leaves open.
public final class PageReading {

  /// Nobody reads more of them.
  private static final int MOST_UNEXPLAINED = 200;

  private final Page page;
  private final Receiver receiver;

  public PageReading(Page page, Receiver receiver) {
    this.page = page;
    this.receiver = receiver;
  }

  /// Best is what adds up to a stated total; then what explains more money; then what
  /// leaves less open.
  public Reading read() {
    return read(new Explanation());
  }

  /// Reads the page, with an explanation beside those of the grammars.
  public Reading read(Explanation given) {
    Score best = best(Score.of(page, given));
    reportUnexplained(best);
    if (!best.hasServices()) {
      return new Reading.Refused(reason());
    }
    List<DateRange> days =
        best.explanation().services().stream().flatMap(s -> s.date().stream()).toList();
    PageFacts facts = PageFacts.of(page, days);
    SourceClaim claim = claim(best, facts);
    facts.findings().forEach(receiver::finding);
    best.explanation().findings().forEach(receiver::finding);
    TotalsCheck.of(claim).ifPresent(receiver::finding);
    receiver.claim(claim);
    return new Reading.Read();
  }

  /// Where dollar signs lead to nothing, amounts may do without them, if it shows
  /// otherwise that they are money.
  private Score best(Score given) {
    Score best = Stream.of(given, best(page)).max(Comparator.naturalOrder()).orElseThrow();
    if (best.hasServices()) {
      return best;
    }
    Score bare = best(page.withBareAmounts());
    return bare.isAboutMoney() ? bare : best;
  }

  private static Score best(Page page) {
    return Grammars.all().stream()
        .map(grammar -> Score.of(page, grammar.explain(page)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private SourceClaim claim(Score best, PageFacts facts) {
    StatedFields.Builder claim = StatedFields.collecting();
    page.estimateTitle()
        .ifPresent(title -> claim.put(SourceField.STATUS, LineStatus.ESTIMATE, title.place()));
    facts.stateOnClaim(claim);
    best.totals().state(best.explanation().billed(), claim);
    List<SourceLine> lines =
        best.explanation().services().stream()
            .map(service -> {
              facts.stateOnLine(service.line(), service.date(), service.fields());
              return new SourceLine(service.line().place(), service.fields().build());
            })
            .toList();
    return new SourceClaim(lines.getFirst().place(), claim.build(), lines);
  }

  /// Codes without amounts make no bill (policy P-TXT-NEG); amounts that fit no layout
  /// may be one.
  private Finding reason() {
    Rule rule = page.hasAmounts() ? ReadingRules.DOCUMENT_UNREADABLE : ReadingRules.NOT_A_BILL;
    String message =
        page.hasAmounts()
            ? "the amounts of the document fit no known layout"
            : "the document states no billed service";
    return Finding.of(rule, Place.DOCUMENT, message);
  }

  private void reportUnexplained(Score best) {
    List<Finding> unexplained =
        best.unexplained().stream()
            .map(line ->
                Finding.of(
                    ReadingRules.TEXT_UNEXPLAINED,
                    line.place(),
                    line.hasAmounts()
                        ? "an amount fits no known layout"
                        : "what looks like a service has no amount"))
            .toList();
    unexplained.stream().limit(MOST_UNEXPLAINED).forEach(receiver::finding);
    if (unexplained.size() > MOST_UNEXPLAINED) {
      receiver.finding(
          Finding.of(
              ReadingRules.TEXT_UNEXPLAINED,
              Place.DOCUMENT,
              "more lines than are listed here fit no known layout"));
    }
  }
}
