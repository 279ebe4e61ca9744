package io.claimport.application.driven;

import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Reads imports back.
///
/// Whoever asks has checked whose data it is: a job id is enough here. An archive that does not
/// answer throws [io.claimport.application.Unavailable]. What is read is exactly what was written:
/// money to the cent, instants to the microsecond, texts to the last character.
public interface ImportArchive {

  Optional<ImportJob> job(JobId job);

  Optional<ImportJob> jobOf(DocumentId document);

  /// The user's jobs in every state, in the order in which they were opened.
  List<ImportJob> jobs(UserId user);

  /// The line items of the user's completed jobs, in the order of the jobs and, within a job, of
  /// their ordinals.
  List<LineItem> lineItems(UserId user);

  /// The line items of one completed job in the order of their ordinals; none of a job in any other
  /// state.
  List<LineItem> lineItems(JobId job);

  /// The findings of a completed or failed job, in the order in which they were appended; none
  /// while it is processing.
  List<Finding> findings(JobId job);

  /// The bytes of a document as they came, whatever became of its job; the caller closes the
  /// stream.
  Optional<InputStream> content(DocumentId document);
}
