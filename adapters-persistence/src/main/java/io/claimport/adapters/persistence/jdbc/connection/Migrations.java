package io.claimport.adapters.persistence.jdbc.connection;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.flyway.DataSourceMigrationRunner;
import io.micronaut.flyway.event.MigrationFinishedEvent;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Brings the tables up to date before anybody uses them, and begins anew where another
/// process that served the file ends just then.
@Singleton
@Replaces(DataSourceMigrationRunner.class)
class Migrations extends DataSourceMigrationRunner {

  private static final int ATTEMPTS = 5;

  Migrations(
      ApplicationContext context,
      ApplicationEventPublisher<MigrationFinishedEvent> events,
      @Nullable DataSourceResolver resolver) {
    super(context, events, resolver);
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    for (int attempt = 1; ; attempt++) {
      try {
        return super.onCreated(event);
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || Failure.of(e) != Failure.CUT) {
          throw e;
        }
      }
    }
  }
}
