package io.claimport.adapters.documents.text.grammar.list;

import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.grammar.Grammar;
import io.claimport.adapters.documents.text.grammar.Remarks;
import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.text.shape.CodedLine;
import io.claimport.adapters.documents.text.shape.DatedWords;
import io.claimport.adapters.documents.text.shape.ServiceShape;
import io.claimport.adapters.documents.text.shape.ServiceWords;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// T1 to T4 and T8: a bill that lists services with their codes, one a line, each with its
/// charge. Lines without a code count as services only within the list (policy
/// P-TXT-NOCODE), for without them its sum would not be that of the bill.
public final class ServiceListGrammar implements Grammar {

  /// A heading with one of these announces services.
  private static final Set<String> SERVICE_WORDS =
      Set.of(
          "service",
          "services",
          "charge",
          "charges",
          "treatment",
          "treatments",
          "procedure",
          "procedures",
          "fees",
          "itemized",
          "laboratory",
          "lab",
          "radiology",
          "imaging",
          "surgery",
          "pharmacy",
          "facility",
          "professional");

  private final List<ServiceShape> shapes;

  /// A list whose lines are of these shapes.
  public ServiceListGrammar(List<ServiceShape> shapes) {
    this.shapes = List.copyOf(shapes);
  }

  @Override
  public Explanation explain(Page page) {
    Walk walk = new Walk();
    page.lines().forEach(walk::next);
    boolean coded = walk.explanation.states(SourceField.PROCEDURE_CODE);
    return coded ? walk.explanation : new Explanation();
  }

  /// The way down a page.
  private final class Walk {

    private final Explanation explanation = new Explanation();
    private boolean inList;
    private boolean belowService;

    void next(PageLine line) {
      Optional<Charge> charge = Charge.of(line);
      Optional<ServiceWords> service = charge.flatMap(found -> service(line, found));
      if (service.isPresent()) {
        take(line, charge.orElseThrow(), service.get());
        inList = true;
        belowService = true;
      } else if (line.isHeading()) {
        inList = Words.of(line.text()).stream().anyMatch(SERVICE_WORDS::contains);
        belowService = false;
      } else if (isTotal(line)) {
        inList = false;
        belowService = false;
      } else if (isRemark(line)) {
        explanation.finding(Remarks.on(line));
      }
    }

    private Optional<ServiceWords> service(PageLine line, Charge charge) {
      String words = ListNumbering.strip(charge.label());
      Optional<ServiceWords> coded =
          ServiceShape.first(shapes, words)
              .filter(service ->
                  service.code().isPresent()
                      || (MoneyWords.areAbsentFrom(words)
                          && !line.amounts().getFirst().isNegative()));
      return coded.isPresent() || !inList ? coded : withoutCode(line, words);
    }

    private boolean isRemark(PageLine line) {
      boolean below = belowService && !line.hasAmounts() && CodedLine.of(line.text()).isEmpty();
      return below && (line.isIndented() || Remarks.marksDuplicate(line.text()));
    }

    private void take(PageLine line, Charge charge, ServiceWords service) {
      StatedFields.Builder fields = service.state(line.place());
      fields.put(SourceField.BILLED, charge.amount(), line.place());
      charge.units().ifPresent(units -> fields.put(SourceField.UNITS, units, line.place()));
      explanation.service(new Explanation.Service(line, fields, charge.amount(), service.date()));
      if (!line.remark().isEmpty() || Remarks.marksDuplicate(line.text())) {
        explanation.finding(Remarks.on(line));
      }
    }
  }

  private static boolean isTotal(PageLine line) {
    return line.hasAmounts() && AmountLabel.of(DatedWords.withoutDate(line.labelOf(0))).isPresent();
  }

  private static Optional<ServiceWords> withoutCode(PageLine line, String words) {
    boolean service =
        !line.amounts().getFirst().isNegative()
            && MoneyWords.areAbsentFrom(words)
            && !CodedLine.mentionsCodeOrDate(words);
    return service ? Optional.of(ServiceWords.described(Leaders.strip(words))) : Optional.empty();
  }
}
