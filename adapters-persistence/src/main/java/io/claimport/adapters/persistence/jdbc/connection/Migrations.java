package io.claimport.adapters.persistence.jdbc.connection;

import io.claimport.application.Unavailable;
import io.micronaut.configuration.jdbc.hikari.HikariUrlDataSource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.flyway.DataSourceMigrationRunner;
import io.micronaut.flyway.event.MigrationFinishedEvent;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Brings the tables up to date, where they are not, before anybody uses them, and begins anew where another
/// process that served the file ends just then.
@Singleton
@Replaces(DataSourceMigrationRunner.class)
class Migrations extends DataSourceMigrationRunner {

  private static final int ATTEMPTS = 5;

  private final FirstConnection first;

  Migrations(
      ApplicationContext context,
      ApplicationEventPublisher<MigrationFinishedEvent> events,
      @Nullable DataSourceResolver resolver,
      FirstConnection first) {
    super(context, events, resolver);
    this.first = first;
  }

  /// @throws Unavailable if the tables are not ours, or the database goes away
  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    first.close();
    if (Schema.isCurrent(event.getBean())) {
      return event.getBean();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return super.onCreated(event);
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || Failure.of(e) != Failure.CUT) {
          throw refused(event.getBean(), e);
        }
      }
    }
  }

  private static RuntimeException refused(DataSource bean, RuntimeException e) {
    var pool = (HikariUrlDataSource) DelegatingDataSource.unwrapDataSource(bean);
    pool.close();
    return Refusal.of(e)
        .<RuntimeException>map(refusal -> refusal.unavailable(pool.getJdbcUrl(), e))
        .orElse(e);
  }
}
