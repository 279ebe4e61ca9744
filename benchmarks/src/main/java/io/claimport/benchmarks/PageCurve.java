package io.claimport.benchmarks;

import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemOrder;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import io.micronaut.context.ApplicationContext;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How long a user waits for a page of a hundred line items, with ever more of them stored: the
/// first page with the totals, one from the middle, and one of those that a filter accepts.
@SuppressWarnings("InlineFormatString") // a page of SQL stands better alone
final class PageCurve {

  private static final UserId ADA = new UserId("ada");
  private static final int LINES_PER_JOB = 1_000;
  private static final int LIMIT = 100;
  private static final int REPETITIONS = 200;
  private static final long MOST = Long.getLong("most", 10_000_000);

  private static final String JOBS =
      """
      insert into import_job (job_id, user_id, entity_type, entity_id, entity_name, source_method,
          metadata, created_at, document_id, document_file_name, document_format,
          document_extension, document_media_type, document_size, document_sha256,
          document_status, document_created_at, status, execution, attempt, line_items, findings,
          finished_at, content_key, billed, billed_without, allowed, allowed_without, paid,
          paid_without, patient, patient_without, providers, procedure_codes, earliest, latest)
      select gen_random_uuid(), 'ada', 'INSURANCE', 'demo_ins_001', 'Beacon Life (DEMO)',
          'FILE_UPLOAD', '{}', now(), gen_random_uuid(), 'bill.csv', 'csv', 'csv', 'text/csv', 1,
          '0', 'EXTRACTED', now(), 'COMPLETED', 'IMMEDIATE', 1, %1$d, 0, now(), 'content-' || j,
          200.00 * %1$d, 0, 150.00 * %1$d, 0, 120.00 * %1$d, 0, 30.00 * %1$d, 0, 1000, 500,
          date '2024-01-01', date '2026-12-31'
      from generate_series(1, %2$d) j
      """;

  private static final String LINES =
      """
      insert into line_item
      select 'ada', j.number, i, j.job_id, gen_random_uuid(), j.document_id, 'row ' || i,
          'row ' || i, date '2024-01-01' + ((j.number * 31 + i) %% 1000)::int, null,
          (99000 + (j.number * 7 + i) %% 500)::text, 'CPT', '[]', 'Office visit', '1', '[]', null,
          'Provider ' || (j.number * 13 + i) %% 1000 || ' (DEMO)', null,
          'CLM-DEMO-' || j.number || '-' || i / 4, (j.number * 17 + i * 29) %% 90000 / 100.0, 150.00,
          120.00, 30.00, '[]', 'PAID', '[]', now()
      from import_job j, generate_series(0, %d) i
      where j.number > %d
      """;

  private static final String TOTALS =
      """
      insert into user_total
      select user_id, sum(line_items), sum(billed), 0, sum(allowed), 0, sum(paid), 0,
          sum(patient), 0, max(providers), max(procedure_codes), min(earliest), max(latest)
      from import_job group by user_id
      on conflict (user_id) do update
        set line_items = excluded.line_items, billed = excluded.billed
      """;

  private PageCurve() {}

  public static void main(String[] arguments) {
    try (Database database = RealPostgres.freshDatabase();
        ApplicationContext program = Program.on(database)) {
      GetNormalizedData data = program.getBean(GetNormalizedData.class);
      System.out.println(
          "items stored | first page and totals | page from the middle | page of a filter"
              + " | page from the middle by what was billed (median ms)");
      long stored = 0;
      for (long wanted = 1_000; wanted <= MOST; wanted *= 10) {
        store(database, wanted - stored);
        stored = wanted;
        long middle = Long.parseLong(database.ask("select max(number) / 2 + 1 from import_job"));
        System.out.printf(
            Locale.ROOT,
            "%,12d | %.2f | %.2f | %.2f | %.2f%n",
            stored,
            median(data, new Query(null, LineItemFilter.ANY, null, LIMIT)),
            median(
                data,
                new Query(null, LineItemFilter.ANY, new LineItemPosition(middle, 500), LIMIT)),
            median(data, filtered(middle)),
            median(data, byBilled(middle)));
      }
    }
  }

  /// One procedure of one provider is few lines among many; the totals are not asked for.
  private static Query filtered(long middle) {
    LineItemFilter filter = new LineItemFilter(null, null, "99007", null, null);
    return new Query(null, filter, new LineItemPosition(middle, 0), LIMIT);
  }

  private static Query byBilled(long middle) {
    LineItemOrder order = new LineItemOrder(LineItemOrder.By.BILLED, true);
    return new Query(null, LineItemFilter.ANY, order, new LineItemPosition(middle, 500), LIMIT);
  }

  private static void store(Database database, long lines) {
    long jobs = lines / LINES_PER_JOB;
    String before = database.ask("select coalesce(max(number), 0) from import_job");
    database.execute(JOBS.formatted(LINES_PER_JOB, jobs));
    database.execute(LINES.formatted(LINES_PER_JOB - 1, Long.parseLong(before)));
    database.execute(TOTALS);
    database.execute("vacuum analyze");
  }

  private static double median(GetNormalizedData data, Query query) {
    double[] times = new double[REPETITIONS];
    for (int i = -REPETITIONS; i < REPETITIONS; i++) { // the first half warms up
      Counting counting = new Counting();
      long start = System.nanoTime();
      data.read(ADA, query, counting);
      double milliseconds = (System.nanoTime() - start) / 1e6;
      if (i >= 0) {
        times[i] = milliseconds;
      }
    }
    Arrays.sort(times);
    return times[REPETITIONS / 2];
  }

  private static final class Counting implements GetNormalizedData.Receiver {

    private @Nullable LineItemTotals totals;
    private int lineItems;

    @Override
    public void totals(LineItemTotals newTotals) {
      totals = newTotals;
    }

    @Override
    public void lineItem(LineItem item) {
      lineItems++;
      if (lineItems > LIMIT) {
        throw new IllegalStateException("more than a page: " + totals);
      }
    }
  }
}
