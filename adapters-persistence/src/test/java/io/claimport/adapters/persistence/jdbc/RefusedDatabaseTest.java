package io.claimport.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.Unavailable;
import io.claimport.application.driven.ImportStore.Opening;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A database that cannot be used says why, in one sentence for whoever owns it.
class RefusedDatabaseTest {

  private static final UserId ADA = new UserId("ada");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("claimport.mv.db");
  }

  @Test
  void a_file_that_a_newer_version_has_changed_is_not_touched() {
    change(
        """
        insert into "flyway_schema_history"
        select 99, '99', 'later', "type", 'V99__later.sql', 0, "installed_by", "installed_on", 0,
          true
        from "flyway_schema_history" where "version" = '1'
        """);

    assertThatItIsRefused(
        "The file "
            + file
            + " was made by another version of Claimport: use that version, or"
            + " another data folder.");
  }

  @Test
  void a_file_whose_tables_another_version_has_made_is_not_touched() {
    change("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");

    assertThatItIsRefused(
        "The file "
            + file
            + " was made by another version of Claimport: use that version, or"
            + " another data folder.");
  }

  @Test
  void a_file_that_is_no_database_stays_as_it_is() throws IOException {
    String text = "a text\n".repeat(10_000);
    Files.writeString(file, text);

    assertThatItIsRefused(
        "The file "
            + file
            + " is damaged, or is no database: bring back a copy of it, or use"
            + " another data folder.");
    assertThat(file).hasContent(text);
  }

  @Test
  void a_password_that_is_wrong_is_not_repeated() {
    change("delete from import_job");

    assertThatThrownBy(
            () -> OpenDatabase.in(folder, Map.of("datasources.default.password", "secret")))
        .isInstanceOf(Unavailable.class)
        .hasMessage("The file " + file + " does not open with this user name and password.");
  }

  @Test
  void a_file_that_another_program_keeps_to_itself_opens_once_it_is_let_go() throws IOException {
    change("delete from import_job");
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
      other.lock();
      assertThatItIsRefused(
          "The file " + file + " is held by another program, or does not answer.");
    }

    change("delete from import_job");
  }

  /// Linux lets nobody, not even root, write to this file of the kernel.
  @Test
  @EnabledOnOs(OS.LINUX)
  void a_file_that_cannot_be_written_is_named() throws IOException {
    Files.createSymbolicLink(file, Path.of("/proc/sys/kernel/ostype"));

    assertThatItIsRefused("The file " + file + " cannot be written.");
    Files.delete(file);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_disk_without_room_for_the_tables_is_named_and_has_room_again_later() throws IOException {
    try (SecondProcess second = SecondProcess.withRoomFor(32, folder)) {
      assertThat(second.answer())
          .isEqualTo("The file " + file + " cannot be read or written: is its disk full?");
    }

    try (OpenDatabase database = OpenDatabase.in(folder)) {
      assertThat(Stored.jobs(database.archive(), ADA)).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_disk_that_is_full_in_the_middle_of_an_import_loses_nothing_and_shows_no_half()
      throws IOException {
    JobId whole;
    try (SecondProcess second = SecondProcess.withRoomFor(2_000, folder)) {
      assertThat(second.answer()).isEqualTo("ready");
      whole = second.does("import");
      second.tell("fill");
      assertThat(second.answer())
          .isEqualTo(
              "The database was lost in the middle of the work: it has ended, or its disk is"
                  + " full.");
    }

    try (OpenDatabase database = OpenDatabase.in(folder)) {
      assertThat(database.archive().job(whole)).containsInstanceOf(ImportJob.Completed.class);
      assertThat(Stored.lineItems(database.archive(), ADA)).hasSize(1);
      assertThat(Stored.lineItems(database.archive(), whole)).hasSize(1);
      assertThat(Stored.jobs(database.archive(), ADA)).hasSize(2);
      assertThat(database.store().failExpired(SecondProcess.ODD_INSTANT.plusSeconds(60)))
          .isEqualTo(1);
      ImportJob.Processing job = TestJob.job().processing();
      var opening = database.store().open(job, new BytesDocument("a document"), Repetition.ALLOWED);
      Stored.append(
          ((Opening.Opened) opening).session(), TestLine.lines(job, 1), List.of(), TestJob.NOON);
    }
  }

  private void change(String sql) {
    try (OpenDatabase database = OpenDatabase.in(folder)) {
      database.execute(sql);
    }
  }

  private void assertThatItIsRefused(String sentence) {
    assertThatThrownBy(() -> OpenDatabase.in(folder))
        .isInstanceOfSatisfying(
            Unavailable.class, e -> assertThat(e.part()).isEqualTo(Unavailable.Part.STORE))
        .hasMessage(sentence);
  }
}
