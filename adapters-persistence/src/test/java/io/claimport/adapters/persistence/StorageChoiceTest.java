package io.claimport.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.persistence.jdbc.EmbeddedDatabase;
import io.claimport.adapters.persistence.jdbc.PostgresDatabase;
import io.claimport.adapters.persistence.memory.InMemoryRequestLedger;
import io.claimport.adapters.persistence.memory.InMemoryStore;
import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.RequestLedger;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `claimport.storage` decides which store there is, and there is never more than one.
class StorageChoiceTest {

  @TempDir Path folder;

  @Test
  void memory_needs_no_database() {
    try (var context = ApplicationContext.run(Map.of("claimport.storage", "memory"))) {
      ImportStore store = context.getBean(ImportStore.class);

      assertThat(store).isInstanceOf(InMemoryStore.class);
      assertThat(context.getBean(ImportArchive.class)).isSameAs(store);
      assertThat(context.getBean(RequestLedger.class)).isInstanceOf(InMemoryRequestLedger.class);
      assertThat(context.containsBean(DataSource.class)).isFalse();
    }
  }

  @Test
  void embedded_is_a_database() {
    assertThatThereIsADatabaseWith(Map.of("claimport.storage", "embedded"));
  }

  @Test
  void a_database_is_the_default() {
    assertThatThereIsADatabaseWith(Map.of());
  }

  @Test
  void postgres_is_a_database() {
    try (Database database = RealPostgres.freshDatabase()) {
      assertThatThereIsADatabaseWith(
          PostgresDatabase.properties(database.url(), database.user(), database.password()),
          Map.of("claimport.storage", "postgres"));
    }
  }

  private void assertThatThereIsADatabaseWith(Map<String, Object> choice) {
    assertThatThereIsADatabaseWith(EmbeddedDatabase.properties(folder), choice);
  }

  private static void assertThatThereIsADatabaseWith(
      Map<String, Object> database, Map<String, Object> choice) {
    Map<String, Object> properties = new HashMap<>(database);
    properties.putAll(choice);
    try (var context = ApplicationContext.run(properties)) {
      assertThat(context.getBean(ImportStore.class)).isNotInstanceOf(InMemoryStore.class);
      assertThat(context.getBean(ImportArchive.class)).isNotInstanceOf(InMemoryStore.class);
      assertThat(context.getBean(RequestLedger.class)).isNotInstanceOf(InMemoryRequestLedger.class);
      assertThat(context.containsBean(DataSource.class)).isTrue();
    }
  }
}
