package io.claimport.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.adapters.persistence.jdbc.connection.Schema;
import io.claimport.application.Unavailable;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentTablesTest {

  private final Watcher watcher = new Watcher();

  @TempDir private Path folder;

  @Test
  void tables_are_made_once_and_then_left_alone() {
    OpenDatabase.in(folder, watcher).close();
    assertThat(watcher.events).hasPositiveValue();
    watcher.events.set(0);

    try (OpenDatabase again = OpenDatabase.in(folder, watcher)) {
      assertThat(watcher.events).hasValue(0);
      assertThat(Schema.version(again.dataSource())).hasValueSatisfying(CurrentTablesTest::isWhole);
    }
  }

  @Test
  void tables_of_a_script_that_was_another_one_are_refused() {
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      database.execute("update flyway_schema_history set checksum = 1 where version = '1'");
    }

    assertThatThrownBy(() -> OpenDatabase.in(folder))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("made by another version");
  }

  @Test
  void a_script_that_is_missing_is_carried_out() {
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      database.execute("drop index line_item_owed");
      database.execute("delete from flyway_schema_history where version = '3'");
    }

    try (OpenDatabase again = OpenDatabase.in(folder)) {
      assertThat(Schema.version(again.dataSource())).hasValueSatisfying(CurrentTablesTest::isWhole);
    }
  }

  private static void isWhole(String version) {
    assertThat(version).matches("(\\d+) of \\1");
  }

  /// Counts what the migration does.
  private static final class Watcher extends BaseCallback {

    private final AtomicInteger events = new AtomicInteger();

    @Override
    public boolean supports(Event event, Context context) {
      return true;
    }

    @Override
    public void handle(Event event, Context context) {
      events.incrementAndGet();
    }
  }
}
