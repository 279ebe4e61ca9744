package io.claimport.adapters.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RealPostgresTest {

  @Test
  void each_database_is_a_new_and_empty_one() {
    try (Database one = RealPostgres.freshDatabase();
        Database other = RealPostgres.freshDatabase()) {
      one.execute("create table mine (id integer)");

      assertThat(other.ask("select count(*) from pg_tables where schemaname = 'public'"))
          .isEqualTo("0");
    }
  }

  @Test
  void a_database_that_is_closed_is_gone_whoever_uses_it() throws SQLException {
    Database database = RealPostgres.freshDatabase();
    try (Connection open = database.connect()) {
      database.close();

      assertThat(open.isValid(1)).isFalse();
      assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void a_commit_is_forced_to_the_disk_as_it_is_on_a_server() {
    Database database = RealPostgres.server().database();

    assertThat(database.ask("show fsync")).isEqualTo("on");
    assertThat(database.ask("show synchronous_commit")).isEqualTo("on");
  }

  @Test
  void a_server_may_stop_and_come_back_on_the_same_port_with_the_same_data() {
    try (RestartableServer server = RestartableServer.start()) {
      Database database = server.freshDatabase();
      database.execute("create table kept as select 42 as number");

      server.stop();
      assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);

      server.restart();
      assertThat(database.ask("select number from kept")).isEqualTo("42");
      assertThat(database.ask("show fsync")).isEqualTo("on");
    }
  }
}
