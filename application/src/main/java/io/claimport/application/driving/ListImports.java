package io.claimport.application.driving;

import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import java.util.List;

/// Lists a user's imports in every state, newest last. A user without imports has an empty list.
public interface ListImports {

  List<ImportJob> list(UserId user);
}
