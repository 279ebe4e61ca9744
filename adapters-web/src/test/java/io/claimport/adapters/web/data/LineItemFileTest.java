package io.claimport.adapters.web.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineItemFileTest {

  private static final UserId ADA = new UserId("ada");
  private static final DataFilter ANY = new DataFilter(null, null, null, null, null, null);
  private static final ImportJob JOB = TestJob.job().processing();

  @Test
  void every_line_is_there_once_however_many_pieces_it_takes() throws IOException {
    List<LineItem> items = TestLine.lines(JOB, 5_001);

    String csv = text(items);

    assertThat(csv.lines()).hasSize(5_002);
    assertThat(csv.lines()).doesNotHaveDuplicates();
  }

  @Test
  void nothing_is_a_header_alone() throws IOException {
    assertThat(text(List.of())).startsWith("service_date,").hasLineCount(1);
  }

  @Test
  void what_is_not_stated_is_empty() throws IOException {
    assertThat(text(List.of(TestLine.bare(JOB, 0)))).contains(",,,,");
  }

  @Test
  void an_import_that_is_none_has_no_file() {
    DataFilter ofNone = new DataFilter("no-id", null, null, null, null, null);

    assertThat(LineItemFile.open(port(List.of()), ADA, ofNone)).isEmpty();
  }

  private static String text(List<LineItem> items) throws IOException {
    try (LineItemFile file = LineItemFile.open(port(items), ADA, ANY).orElseThrow()) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  private static GetNormalizedData port(List<LineItem> items) {
    return (_, query, receiver) -> {
      LineItemPosition after = query.after();
      int begin = after == null ? 0 : after.ordinal() + 1;
      int end = Math.min(items.size(), begin + limit(query.limit()));
      if (after == null) {
        receiver.totals(LineItemTotals.of(items));
      }
      items.subList(begin, end).forEach(receiver::lineItem);
      return new GetNormalizedData.Outcome.Found(
          end == items.size() ? null : new LineItemPosition(1, end - 1));
    };
  }

  private static int limit(@Nullable Integer limit) {
    return limit == null ? Integer.MAX_VALUE : limit;
  }
}
