package io.claimport.application.fake;

import io.claimport.application.driving.InspectImport;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Place;
import java.util.List;
import java.util.Set;

/// Answers questions behind an import, whoever asks for whatever.
public record CannedInspection(
    Outcome<List<Finding>> findings,
    Outcome<Source> document,
    Outcome<Explanation> explanation,
    Excerpt excerpt)
    implements InspectImport {

  public static CannedInspection ofFindings(Outcome<List<Finding>> outcome) {
    return new CannedInspection(
        outcome, new Outcome.Unknown<>(), new Outcome.Unknown<>(), Excerpt.NOTHING);
  }

  public static CannedInspection ofDocument(Outcome<Source> outcome) {
    return new CannedInspection(
        new Outcome.Unknown<>(), outcome, new Outcome.Unknown<>(), Excerpt.NOTHING);
  }

  public static CannedInspection ofExplanation(Outcome<Explanation> outcome) {
    return new CannedInspection(
        new Outcome.Unknown<>(), new Outcome.Unknown<>(), outcome, Excerpt.NOTHING);
  }

  public CannedInspection with(Excerpt newExcerpt) {
    return new CannedInspection(findings, document, explanation, newExcerpt);
  }

  @Override
  public Outcome<List<Finding>> findings(UserId user, JobId job) {
    return findings;
  }

  @Override
  public Outcome<Source> document(UserId user, DocumentId id) {
    return document;
  }

  @Override
  public Outcome<Explanation> explanation(UserId user, LineItemId lineItem) {
    return explanation;
  }

  @Override
  public Outcome<Excerpt> excerpt(UserId user, DocumentId id, Set<Place> places) {
    return new Outcome.Found<>(excerpt);
  }
}
