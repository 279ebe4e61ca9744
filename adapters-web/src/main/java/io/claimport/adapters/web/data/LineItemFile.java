package io.claimport.adapters.web.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Line items as CSV, read piece by piece while somebody saves them: there is never more than one
/// piece in memory.
final class LineItemFile extends InputStream {

  private static final int PIECE = 2_000;

  /// A spreadsheet takes a text that begins so for something to compute.
  private static final String DANGEROUS = "=+-@\t\r";

  private final GetNormalizedData port;
  private final UserId user;
  private final DataFilter filter;

  private byte[] piece;
  private int position;
  private @Nullable LineItemPosition next;
  private boolean atEnd;

  private LineItemFile(GetNormalizedData port, UserId user, DataFilter filter, DataReading first) {
    this.port = port;
    this.user = user;
    this.filter = filter;
    this.next = first.next();
    this.atEnd = first.next() == null;
    this.piece = bytes(first, true);
  }

  /// Nothing where an import is wanted that does not exist, or is another user's.
  static Optional<LineItemFile> open(GetNormalizedData port, UserId user, DataFilter filter) {
    return filter.isOfNoJob()
        ? Optional.empty()
        : read(port, user, filter, null)
            .map(reading -> new LineItemFile(port, user, filter, reading));
  }

  private static Optional<DataReading> read(
      GetNormalizedData port, UserId user, DataFilter filter, @Nullable LineItemPosition after) {
    return DataReading.of(
        port, user, new Query(filter.jobId().orElse(null), filter.lines(), after, PIECE));
  }

  @Override
  public int read() {
    return isUsedUp() ? -1 : piece[position++] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, to.length);
    if (length == 0) {
      return 0;
    }
    if (isUsedUp()) {
      return -1;
    }
    int count = Math.min(length, piece.length - position);
    System.arraycopy(piece, position, to, offset, count);
    position += count;
    return count;
  }

  private boolean isUsedUp() {
    while (position == piece.length && !atEnd) {
      DataReading reading =
          read(port, user, filter, next)
              .orElseGet(() -> new DataReading(LineItemTotals.NONE, List.of(), null));
      next = reading.next();
      atEnd = next == null;
      piece = bytes(reading, false);
      position = 0;
    }
    return position == piece.length;
  }

  private static byte[] bytes(DataReading reading, boolean withHeader) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      if (withHeader) {
        csv.writeRecord(
            "service_date",
            "procedure_code",
            "procedure_description",
            "provider_name",
            "claim_number",
            "billed_amount",
            "allowed_amount",
            "paid_by_insurance",
            "patient_responsibility",
            "line_status",
            "line_item_id");
      }
      reading.items().forEach(item -> write(item, csv));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(LineItem item, CsvWriter csv) {
    csv.writeRecord(
        text(item.serviceDates().first()),
        safe(item.codes().procedure() == null ? null : item.codes().procedure().value()),
        safe(item.codes().description()),
        safe(item.provider().name()),
        safe(item.claimNumber()),
        text(item.amounts().billed()),
        text(item.amounts().allowed()),
        text(item.amounts().paidByInsurance()),
        text(item.amounts().patientResponsibility()),
        item.status().label(),
        item.id().toString());
  }

  /// What is not stated is empty.
  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String safe(@Nullable Object value) {
    String text = text(value);
    return text.isEmpty() || DANGEROUS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
