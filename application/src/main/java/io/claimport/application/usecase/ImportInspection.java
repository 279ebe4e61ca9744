package io.claimport.application.usecase;

import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.PassageFinder;
import io.claimport.application.driving.InspectImport;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Looks up findings, documents and explanations, for nobody but their user.
public final class ImportInspection implements InspectImport {

  private final ImportArchive archive;
  private final PassageFinder passages;
  private final Explainer explainer;

  public ImportInspection(ImportArchive archive, DocumentReading reading, PassageFinder passages) {
    this.archive = archive;
    this.passages = passages;
    this.explainer = new Explainer(archive, reading);
  }

  @Override
  public Outcome<List<Finding>> findings(UserId user, JobId job) {
    return answer(user, archive.job(job), _ -> Optional.of(archive.findings(job)));
  }

  @Override
  public Outcome<Source> document(UserId user, DocumentId document) {
    return answer(
        user,
        archive.jobOf(document),
        job -> archive.content(document).map(content -> new Source(job.document(), content)));
  }

  @Override
  public Outcome<Explanation> explanation(UserId user, LineItemId lineItem) {
    Optional<LineItem> found = archive.lineItem(lineItem);
    return answer(
        user,
        found.flatMap(item -> archive.job(item.origin().job())),
        job -> found.map(item -> explainer.explain(item, job.document())));
  }

  @Override
  public Outcome<Excerpt> excerpt(UserId user, DocumentId document, Set<Place> places) {
    return answer(
        user, archive.jobOf(document), job -> Optional.of(excerpt(job.document(), places)));
  }

  private Excerpt excerpt(Document document, Set<Place> places) {
    return passages.find(new KeptDocument(document, archive), document.format(), places);
  }

  private static <T> Outcome<T> answer(
      UserId user, Optional<ImportJob> job, Function<ImportJob, Optional<T>> read) {
    if (job.isEmpty()) {
      return new Outcome.Unknown<>();
    }
    if (!job.get().belongsTo(user)) {
      return new Outcome.AccessDenied<>();
    }
    return read.apply(job.get())
        .<Outcome<T>>map(Outcome.Found::new)
        .orElseGet(Outcome.Unknown::new);
  }
}
