package io.claimport.application.driven;

import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItemId;

/// Gives names to new things.
public interface Identifiers {

  /// A random, unguessable id.
  JobId newJobId();

  DocumentId newDocumentId();

  /// The UUID version 5 of a position in a job's document: always the same one for the same
  /// arguments.
  LineItemId lineItemId(JobId job, int ordinal);

  /// The name of this process as the owner of leases.
  String processName();
}
