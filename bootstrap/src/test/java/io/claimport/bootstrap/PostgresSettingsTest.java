package io.claimport.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.CheckHealth;
import io.claimport.bootstrap.Claimport.ConfigurationMistake;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresSettingsTest {

  @Test
  void postgres_is_a_storage() {
    try (Database database = RealPostgres.freshDatabase();
        var hexagon = Hexagon.postgres(database)) {
      assertThat(hexagon.getBean(CheckHealth.class).check()).isNotNull();
      assertThat(database.ask("select count(*) from import_job")).isEqualTo("0");
    }
  }

  @Test
  void without_an_address_the_operator_is_told_which_setting_is_missing() {
    assertThatThrownBy(() -> Claimport.start(Map.of("claimport.storage", "postgres")))
        .isInstanceOf(ConfigurationMistake.class)
        .hasMessage(
            "claimport.storage is postgres, and claimport.db.url (CLAIMPORT_DB_URL) does not say"
                + " where");
  }

  @Test
  void an_address_of_something_else_is_refused_without_repeating_it() {
    assertThatThrownBy(() ->
            Claimport.start(
                Map.of(
                    "claimport.storage", "postgres",
                    "claimport.db.url", "postgres://ada:open-sesame@localhost/x")))
        .isInstanceOf(ConfigurationMistake.class)
        .hasMessage("claimport.db.url (CLAIMPORT_DB_URL) must begin with jdbc:postgresql:");
  }

  @Test
  void a_database_that_is_not_there_is_said_in_a_sentence() {
    Database nowhere = RealPostgres.server().database().named("nowhere");

    assertThatThrownBy(() -> Hexagon.postgres(nowhere))
        .isInstanceOf(Unavailable.class)
        .hasMessageEndingWith("has no database nowhere.");
  }
}
