package io.claimport.adapters.documents.text.grammar;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a grammar makes of a page.
public final class Explanation {

  private final List<Service> services = new ArrayList<>();
  private final List<Total> totals = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Integer> explained = new HashSet<>();
  private final boolean needsProof;

  /// An explanation that stands for itself.
  public Explanation() {
    this(false);
  }

  /// An explanation that counts only if the page states what its lines add up to, if so
  /// asked.
  public Explanation(boolean needsProof) {
    this.needsProof = needsProof;
  }

  /// A service line, still open for what the page says about all of its lines.
  ///
  /// @param date the line's own
  public record Service(
      PageLine line, StatedFields.Builder fields, BigDecimal billed, Optional<DateRange> date) {}

  /// An amount that is said to be the sum of others.
  public record Total(PageLine line, SourceField<BigDecimal> field, BigDecimal value) {}

  public void service(Service service) {
    services.add(service);
    explained.add(service.line().number());
  }

  public void total(PageLine line, SourceField<BigDecimal> field, BigDecimal value) {
    totals.add(new Total(line, field, value));
    explained.add(line.number());
  }

  /// Says that the line belongs to what was explained already.
  public void explain(PageLine line) {
    explained.add(line.number());
  }

  public void finding(Finding finding) {
    findings.add(finding);
  }

  public List<Service> services() {
    return services;
  }

  public List<Total> totals() {
    return totals;
  }

  public List<Finding> findings() {
    return findings;
  }

  public boolean needsProof() {
    return needsProof;
  }

  public boolean explains(PageLine line) {
    return explained.contains(line.number());
  }

  /// How much money stands on the service lines.
  public BigDecimal billed() {
    return services.stream().map(Service::billed).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// What the service lines say that was paid.
  public BigDecimal paid() {
    return services.stream()
        .flatMap(service -> service.fields().get(SourceField.PAID).stream())
        .map(Stated::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Whether a service line states this.
  public boolean states(SourceField<?> field) {
    return services.stream().anyMatch(service -> service.fields().has(field));
  }
}
