package io.claimport.domain.normalization;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.money.Money;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Builds a claim line by line and normalises it on 1 March 2026.
final class SourceBuilder {

  private static final Normalizer.Target TARGET =
      new Normalizer.Target(
          new JobId(new UUID(1, 1)),
          new DocumentId(new UUID(2, 2)),
          Instant.parse("2026-03-01T12:00:00Z"),
          ordinal -> new LineItemId(new UUID(3, ordinal)));

  private final StatedFields.Builder claim = StatedFields.collecting();
  private final List<StatedFields.Builder> lines = new ArrayList<>();

  static SourceBuilder claim() {
    return new SourceBuilder();
  }

  <T> SourceBuilder stating(SourceField<T> field, T value) {
    claim.put(field, value, new Place.TextLine(1));
    return this;
  }

  SourceBuilder line() {
    lines.add(StatedFields.collecting());
    return this;
  }

  <T> SourceBuilder with(SourceField<T> field, T value) {
    lines.getLast().put(field, value, new Place.TextLine(lines.size() + 1));
    return this;
  }

  SourceBuilder amounts(String billed, String allowed, String paid, String patient) {
    return with(SourceField.BILLED, new BigDecimal(billed))
        .with(SourceField.ALLOWED, new BigDecimal(allowed))
        .with(SourceField.PAID, new BigDecimal(paid))
        .with(SourceField.PATIENT_RESPONSIBILITY, new BigDecimal(patient));
  }

  /// A line of a remittance: what was billed and paid, and adjustments as in `CO-45 20.00`.
  SourceBuilder remitted(String billed, String paid, String... adjustments) {
    return line()
        .with(SourceField.BILLED, new BigDecimal(billed))
        .with(SourceField.PAID, new BigDecimal(paid))
        .with(SourceField.ADJUSTMENTS, adjustments(adjustments));
  }

  static List<Adjustment> adjustments(String... written) {
    return Stream.of(written)
        .map(text -> text.split("[- ]", 3))
        .map(parts -> new Adjustment(parts[0], parts[1], Money.exactly(new BigDecimal(parts[2]))))
        .toList();
  }

  static Normalizer normalizer() {
    return new Normalizer(TARGET);
  }

  NormalizedClaim normalize() {
    return normalizer().normalize(build());
  }

  SourceClaim build() {
    List<SourceLine> sourceLines = new ArrayList<>();
    for (StatedFields.Builder line : lines) {
      sourceLines.add(new SourceLine(new Place.TextLine(sourceLines.size() + 2), line.build()));
    }
    return new SourceClaim(new Place.TextLine(1), claim.build(), sourceLines);
  }

  LineItem only() {
    return normalize().lineItems().getFirst();
  }

  /// The ids of the rules that left a finding, in order.
  List<String> findings() {
    return normalize().findings().stream().map(Finding::rule).toList();
  }
}
