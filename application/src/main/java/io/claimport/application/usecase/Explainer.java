package io.claimport.application.usecase;

import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.domain.importing.Document;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFields;
import io.claimport.domain.lineitem.Origin;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.normalization.ExplainedLine;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.Normalizer;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Explains a line item by normalising its claim once more, from the bytes that were kept.
final class Explainer {

  private final ImportArchive archive;
  private final DocumentReading reading;

  Explainer(ImportArchive archive, DocumentReading reading) {
    this.archive = archive;
    this.reading = reading;
  }

  Explanation explain(LineItem item, Document document) {
    Optional<SourceClaim> claim =
        reading.claim(new KeptDocument(document, archive), document.format().id(), item.origin());
    Optional<ExplainedLine> today = claim.flatMap(found -> line(found, item));
    return new Explanation(
        item,
        document,
        today.map(ExplainedLine::fields).orElse(List.of()),
        today
            .map(line -> LineItemFields.differing(item, line.lineItem()))
            .orElseGet(() -> LineItemFields.stated(item)),
        Reconciliation.of(item.amounts()),
        claim.map(found -> findings(found, item.origin())).orElse(List.of()));
  }

  private static Optional<ExplainedLine> line(SourceClaim claim, LineItem item) {
    Origin origin = item.origin();
    Normalizer.Target target =
        new Normalizer.Target(origin.job(), origin.document(), item.createdAt(), _ -> item.id());
    return new Normalizer(target)
        .explain(claim).stream()
            .filter(line -> line.lineItem().origin().place().equals(origin.place()))
            .findFirst();
  }

  /// What was noticed at the line, at the head of its claim, or at one of their values.
  private List<Finding> findings(SourceClaim claim, Origin origin) {
    Set<Place> places = new HashSet<>(Set.of(claim.place()));
    claim.fields().places().forEach(places::add);
    claim.lines().stream()
        .filter(line -> line.place().equals(origin.place()))
        .forEach(line -> {
          places.add(line.place());
          line.fields().places().forEach(places::add);
        });
    return archive.findings(origin.job()).stream()
        .filter(finding -> places.contains(finding.place()))
        .toList();
  }
}
