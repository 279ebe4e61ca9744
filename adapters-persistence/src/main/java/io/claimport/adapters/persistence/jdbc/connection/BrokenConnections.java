package io.claimport.adapters.persistence.jdbc.connection;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/// Tells the pool which connections not to hand out again: those that were cut.
///
/// The pool knows PostgreSQL's signs but not H2's, whose connections to a file break when
/// the process ends that has served it. It would also throw away a sound one for each
/// lock timeout.
public final class BrokenConnections implements SQLExceptionOverride {

  @java.lang.Override // the interface has an Override of its own
  public Override adjudicate(SQLException e) {
    return switch (Failure.of(e)) {
      case CUT, NO_CONNECTION -> Override.MUST_EVICT;
      case IN_EACH_OTHERS_WAY, ALREADY_THERE -> Override.DO_NOT_EVICT;
      case OTHER -> Override.CONTINUE_EVICT;
    };
  }
}
