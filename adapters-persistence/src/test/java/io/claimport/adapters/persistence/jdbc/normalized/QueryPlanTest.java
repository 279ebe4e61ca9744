package io.claimport.adapters.persistence.jdbc.normalized;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.persistence.jdbc.PostgresDatabase;
import io.claimport.adapters.persistence.jdbc.normalized.Ranges.Mark;
import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemOrder;
import io.claimport.domain.lineitem.LineItemOrder.By;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each question is answered by the index that was made for it: PostgreSQL's own plans, with two
/// hundred thousand line items stored. They are written to `target/query-plans.md`.
class QueryPlanTest {

  private static final UserId ADA = new UserId("ada");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final Path PLANS = Path.of("target", "query-plans.md");

  private static Database database;

  @BeforeAll
  static void fill() throws IOException {
    Files.deleteIfExists(PLANS);
    database = RealPostgres.freshDatabase();
    ApplicationContext.run(
            PostgresDatabase.properties(database.url(), database.user(), database.password()))
        .close();
    database.execute(
        """
        insert into import_job (job_id, user_id, entity_type, entity_id, entity_name,
            source_method, metadata, created_at, document_id, document_file_name,
            document_format, document_extension, document_media_type, document_size,
            document_sha256, document_status, document_created_at, status, execution, attempt,
            line_items, findings, finished_at, content_key)
        select gen_random_uuid(), case when j % 2 = 0 then 'ada' else 'ben' end, 'INSURANCE',
            'demo_ins_001', 'Beacon Life (DEMO)', 'FILE_UPLOAD', '{}', now(), gen_random_uuid(),
            'bill.csv', 'csv', 'csv', 'text/csv', 1, '0', 'EXTRACTED', now(),
            case when j % 50 = 0 then 'FAILED' else 'COMPLETED' end, 'IMMEDIATE', 1, 100, 0,
            now(), 'content-' || j
        from generate_series(1, 2000) j
        """);
    database.execute(
        """
        insert into line_item
        select j.user_id, j.number, i, j.job_id, gen_random_uuid(), j.document_id, 'row ' || i,
            'row ' || i, date '2024-01-01' + ((j.number * 31 + i) % 1000)::int, null,
            (99000 + (j.number * 7 + i) % 500)::text, 'CPT', '[]', 'Office visit', '1', '[]', null,
            'Provider ' || (j.number * 13 + i) % 1000 || ' (DEMO)', null,
            'CLM-DEMO-' || j.number || '-' || i / 4, (j.number * 17 + i) % 900, 150.00,
            (j.number * 19 + i) % 700, (j.number * 23 + i) % 300, '[]', 'PAID',
            '[]', now()
        from import_job j, generate_series(0, 99) i
        """);
    database.execute("vacuum analyze");
  }

  @AfterAll
  static void remove() {
    database.close();
  }

  @Test
  void a_page_is_a_range_of_the_primary_key() {
    assertThat(plan("a page", page(LineItemFilter.ANY))).contains("using line_item_pkey on");
  }

  @Test
  void the_rest_of_a_job_is_a_range_of_the_primary_key() {
    Conditions rest = Conditions.of(ADA, LineItemFilter.ANY).and("job_number = ?", 1_000L);

    assertThat(plan("the rest of a job", rest.and("ordinal > ?", 50)))
        .contains("using line_item_pkey on");
  }

  @Test
  void a_procedure_code_is_found_by_its_index() {
    assertThat(plan("procedure_code", page(new LineItemFilter(null, null, "99007", null, null))))
        .contains("line_item_code");
  }

  @Test
  void a_provider_is_found_by_its_index() {
    DemoName provider = DemoName.marking("Provider 7");

    assertThat(plan("provider", page(new LineItemFilter(null, null, null, provider, null))))
        .contains("line_item_provider");
  }

  @Test
  void a_claim_is_found_by_its_index() {
    ClaimNumber claim = ClaimNumber.marking("1000-3");

    assertThat(plan("claim_number", page(new LineItemFilter(null, null, null, null, claim))))
        .contains("line_item_claim");
  }

  @Test
  void days_are_found_by_their_index() {
    assertThat(plan("from and to", page(new LineItemFilter(DAY, DAY, null, null, null))))
        .contains("line_item_date");
  }

  @ParameterizedTest
  @CsvSource({
    "SERVICE_DATE, line_item_date",
    "BILLED, line_item_billed",
    "PAID_BY_INSURANCE, line_item_paid",
    "PATIENT_RESPONSIBILITY, line_item_owed"
  })
  void an_order_by_value_is_read_from_its_index_in_both_directions(By by, String index) {
    Object value = by == By.SERVICE_DATE ? DAY : new BigDecimal("20.00");
    for (boolean descending : List.of(false, true)) {
      Ranges ranges =
          new Ranges(Conditions.of(ADA, LineItemFilter.ANY), new LineItemOrder(by, descending));
      List<Conditions> all = new ArrayList<>(ranges.all());
      all.addAll(ranges.after(new Mark(1_000, 5, value)));
      for (Conditions range : all) {
        String sql = LineItemPages.sql(range, ranges.orderBy(), 51);
        assertThat(plan("by " + by + (descending ? ", descending" : ""), sql, range))
            .contains(index)
            .doesNotContain("Sort");
      }
    }
  }

  @Test
  void one_line_item_is_found_by_its_id() {
    assertThat(
            plan(
                "a line item by its id",
                "select item.* from line_item item join import_job job"
                    + " on job.number = item.job_number"
                    + " where item.id = '00000000-0000-0000-0000-000000000000'"
                    + " and job.status = 'COMPLETED'"))
        .contains("line_item_id");
  }

  @Test
  void imports_in_a_state_are_found_by_their_index() {
    assertThat(
            plan(
                "imports by status",
                "select * from import_job where user_id = 'ada' and status = 'FAILED'"
                    + " and number > 0 order by number limit 101"))
        .contains("import_job_user_status");
  }

  @Test
  void the_next_pending_job_is_found_by_its_index() {
    assertThat(
            plan(
                "the next pending job",
                "select number from import_job where status = 'PENDING' order by number limit 1"
                    + " for update skip locked"))
        .contains("import_job_status");
  }

  private static Conditions page(LineItemFilter filter) {
    return Conditions.of(ADA, filter).and("job_number > ?", 0L);
  }

  private static String plan(String question, Conditions conditions) {
    String orderBy = new Ranges(conditions, null).orderBy();
    return plan(question, LineItemPages.sql(conditions, orderBy, 101), conditions);
  }

  private static String plan(String question, String sql) {
    return plan(question, sql, null);
  }

  private static String plan(String question, String sql, Conditions conditions) {
    StringBuilder plan = new StringBuilder();
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement("explain " + sql)) {
      if (conditions != null) {
        conditions.bind(statement);
      }
      try (ResultSet lines = statement.executeQuery()) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      Files.writeString(
          PLANS,
          "## " + question + "\n\n```\n" + sql + "\n\n" + plan + "```\n\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
    return plan.toString();
  }
}
