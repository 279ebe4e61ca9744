package io.claimport.benchmarks;

import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/// POST of five items from 16 clients, each a user of its own, beside the same rows in one bare
/// statement, one transaction and one wait for the disk.
///
/// Server, clients and database share the machine.
final class SmallPosts {

  private static final int CLIENTS = 16;

  /// Until the compiler of the JVM has come to rest: it works on the same machine.
  private static final int WARM_UP = 6;

  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final long SECONDS = Integer.getInteger("seconds", 10);

  /// What an import of five items leaves behind, given the rows of another one as a model.
  private static final String ROWS =
      """
      with job as (
        insert into import_job (job_id, user_id, entity_type, entity_id, entity_name,
            source_method, metadata, recipe, created_at, document_id, document_file_name,
            document_format, document_extension, document_media_type, document_size,
            document_sha256, document_status, document_created_at, status, execution, attempt,
            line_items, findings, finished_at, content_key, dedupe_key, billed, billed_without,
            allowed, allowed_without, paid, paid_without, patient, patient_without, providers,
            procedure_codes, earliest, latest)
        select ?::uuid, ?, entity_type, entity_id, entity_name, source_method, metadata, recipe,
            created_at, ?::uuid, document_file_name, document_format, document_extension,
            document_media_type, document_size, document_sha256, document_status,
            document_created_at, status, execution, attempt, line_items, findings, finished_at,
            content_key, ?, billed, billed_without, allowed, allowed_without, paid, paid_without,
            patient, patient_without, providers, procedure_codes, earliest, latest
        from import_job where number = ?
        returning number, user_id, job_id, document_id),
      chunk as (
        insert into document_chunk
        select job.document_id, c.ordinal, c.bytes
        from job, document_chunk c
        where c.document_id = (select document_id from import_job where number = ?)),
      lines as (
        insert into line_item
        select job.user_id, job.number, l.ordinal, job.job_id, gen_random_uuid(), job.document_id,
            l.place, l.claim_place, l.service_date, l.service_date_end, l.procedure_code,
            l.code_system, l.modifiers, l.procedure_description, l.units, l.diagnosis_codes,
            l.revenue_code, l.provider_name, l.provider_npi, l.claim_number, l.billed_amount,
            l.allowed_amount, l.paid_by_insurance, l.patient_responsibility, l.adjustments,
            l.line_status, l.derived_fields, l.created_at
        from job, line_item l where l.user_id = ? and l.job_number = ?),
      names as (
        insert into user_distinct
        select job.user_id, d.kind, d.name || ?
        from job, user_distinct d where d.user_id = ?
        on conflict do nothing)
      insert into user_total
      select job.user_id, t.line_items, t.billed, t.billed_without, t.allowed, t.allowed_without,
          t.paid, t.paid_without, t.patient, t.patient_without, t.providers, t.procedure_codes,
          t.earliest, t.latest
      from job, user_total t where t.user_id = ?
      on conflict (user_id) do update set
        line_items = user_total.line_items + excluded.line_items,
        billed = user_total.billed + excluded.billed,
        allowed = user_total.allowed + excluded.allowed,
        paid = user_total.paid + excluded.paid,
        patient = user_total.patient + excluded.patient
      """;

  private SmallPosts() {}

  public static void main(String[] arguments) throws Exception {
    try (Database database = RealPostgres.freshDatabase();
        ApplicationContext program = Program.on(database);
        EmbeddedServer server = program.getBean(EmbeddedServer.class).start()) {
      URI at = server.getURI();
      post(new Caller(at), "model");
      long model = Long.parseLong(database.ask("select max(number) from import_job"));
      for (int round = 0; round < WARM_UP; round++) {
        posts(at, "warm-up-" + round);
      }
      Ratio ratio = new Ratio("imports/s", ROUNDS);
      for (int round = 0; round < ROUNDS; round++) {
        database.execute("vacuum analyze");
        double ours = posts(at, "ours-" + round);
        double bare = inserts(database, model, round);
        ratio.round(round, ours, bare);
      }
      ratio.print("POST of 5 items, " + CLIENTS + " clients");
    }
  }

  private static double posts(URI server, String name) {
    return Clients.perSecond(
        CLIENTS,
        SECONDS,
        client -> {
          Caller caller = new Caller(server);
          String user = name + "-" + client;
          return _ -> post(caller, user);
        });
  }

  private static void post(Caller caller, String user) throws IOException {
    caller.post(
        "/api/v1/ingest/document",
        """
        {"user_id":"%s","entity_type":"insurance","entity_id":"demo_ins_001","num_line_items":5}
        """
            .formatted(user));
  }

  private static double inserts(Database database, long model, int round) {
    return Clients.perSecond(
        CLIENTS,
        SECONDS,
        client -> {
          Connection connection = database.connect();
          PreparedStatement rows = connection.prepareStatement(ROWS);
          String user = "bare-" + round + "-" + client;
          return number -> insert(rows, user, model, number);
        });
  }

  private static void insert(PreparedStatement rows, String user, long model, int number)
      throws SQLException {
    rows.setString(1, UUID.randomUUID().toString());
    rows.setString(2, user);
    rows.setString(3, UUID.randomUUID().toString());
    rows.setString(4, user + " " + number);
    rows.setLong(5, model);
    rows.setLong(6, model);
    rows.setString(7, "model");
    rows.setLong(8, model);
    rows.setString(9, number < 1_000 ? "" + number : "");
    rows.setString(10, "model");
    rows.setString(11, "model");
    rows.executeUpdate();
  }
}
