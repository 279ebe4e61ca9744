package io.claimport.adapters.documents.text.grammar;

import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a grammar makes of a page.
public final class Explanation {

  private final List<Service> services = new ArrayList<>();
  private final List<Total> totals = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Integer> explained = new HashSet<>();

  /// A service line, still open for what the page says about all of its lines.
  public record Service(PageLine line, StatedFields.Builder fields, BigDecimal billed) {}

  /// An amount that is said to be the sum of others.
  public record Total(PageLine line, SourceField<BigDecimal> field, BigDecimal value) {}

  void service(PageLine line, StatedFields.Builder fields, BigDecimal billed) {
    services.add(new Service(line, fields, billed));
    explained.add(line.number());
  }

  void total(PageLine line, SourceField<BigDecimal> field, BigDecimal value) {
    totals.add(new Total(line, field, value));
    explained.add(line.number());
  }

  void finding(Finding finding) {
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

  public boolean explains(PageLine line) {
    return explained.contains(line.number());
  }

  /// How much money stands on the service lines.
  public BigDecimal billed() {
    return services.stream().map(Service::billed).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
