package io.claimport.adapters.rest.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes one row for each line item: the columns are the fields of [LineItemResponse], in
/// their order. What is not stated is an empty cell.
///
/// Lists have semicolons between their parts; an adjustment is `group-reason:amount`, a
/// derived field is `field:rule`. A text that a spreadsheet would calculate gets an
/// apostrophe in front of it; numbers never do, negative ones included.
final class CsvLineWriter extends DataWriter {

  /// What makes a spreadsheet take a cell for a formula.
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("line_item_id", line -> plain(line.lineItemId())),
          new Column("import_job_id", line -> plain(line.importJobId())),
          new Column("service_date", line -> plain(line.serviceDate())),
          new Column("procedure_code", line -> harmless(line.procedureCode())),
          new Column("procedure_description", line -> harmless(line.procedureDescription())),
          new Column("provider_name", line -> harmless(line.providerName())),
          new Column("provider_npi", line -> harmless(line.providerNpi())),
          new Column("billed_amount", line -> number(line.billedAmount())),
          new Column("allowed_amount", line -> number(line.allowedAmount())),
          new Column("paid_by_insurance", line -> number(line.paidByInsurance())),
          new Column("patient_responsibility", line -> number(line.patientResponsibility())),
          new Column("claim_number", line -> harmless(line.claimNumber())),
          new Column("created_at", line -> plain(line.createdAt())),
          new Column("code_system", line -> harmless(line.codeSystem())),
          new Column("modifiers", line -> list(line.modifiers(), Function.identity())),
          new Column("units", line -> number(line.units())),
          new Column("diagnosis_codes", line -> list(line.diagnosisCodes(), Function.identity())),
          new Column("revenue_code", line -> harmless(line.revenueCode())),
          new Column("service_date_end", line -> plain(line.serviceDateEnd())),
          new Column("line_status", line -> harmless(line.lineStatus())),
          new Column(
              "adjustments",
              line ->
                  list(
                      line.adjustments(),
                      a -> a.group() + "-" + a.reason() + ":" + number(a.amount()))),
          new Column(
              "derived_fields",
              line -> list(line.derivedFields(), d -> d.field() + ":" + d.rule())));

  private final LineItemMapper mapper;
  private final CsvWriter csv;
  private boolean begun;

  private record Column(String name, Function<LineItemResponse, String> cell) {}

  CsvLineWriter(OutputStream out, LineItemMapper mapper) {
    this.mapper = mapper;
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  void write(LineItem item) {
    begin();
    LineItemResponse line = mapper.lineItem(item);
    csv.writeRecord(COLUMNS.stream().map(column -> column.cell().apply(line)).toList());
  }

  @Override
  void end(@Nullable LineItemPosition next) throws IOException {
    begin();
    csv.flush();
  }

  private void begin() {
    if (!begun) {
      begun = true;
      csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
    }
  }

  private static String plain(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String harmless(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static <T> String list(List<T> parts, Function<T, String> text) {
    return harmless(parts.stream().map(text).collect(Collectors.joining(";")));
  }
}
