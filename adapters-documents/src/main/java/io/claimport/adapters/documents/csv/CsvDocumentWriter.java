package io.claimport.adapters.documents.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Writes one row for each service: UTF-8, commas, one line feed after each row, ISO
/// dates.
///
/// An insurer's table has the claim number, a provider's has not. What neither can carry:
/// control characters and line separators inside texts, which become blanks; blanks
/// around a text; a year outside 0 to 9999. A cell may begin with `=`, `+`, `-` or `@`:
/// this is a billing document, not an export for a spreadsheet.
public final class CsvDocumentWriter implements DocumentWriter {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Service Date", line -> line.serviceDate().toString()),
          new Column("Procedure Code", line -> line.procedure().value()),
          new Column("Code System", line -> line.procedure().system().name()),
          new Column("Modifiers", line -> String.join(" ", line.procedure().modifiers())),
          new Column("Description", StatementLine::description),
          new Column("Provider Name", line -> line.provider().value()),
          new Column("Provider NPI", line -> line.npi().value()),
          new Column("Billed Amount", line -> line.billed().toString()),
          new Column("Allowed Amount", line -> line.allowed().toString()),
          new Column("Insurance Paid", line -> line.paidByInsurance().toString()),
          new Column("Patient Responsibility", line -> line.patientResponsibility().toString()),
          new Column("Status", line -> line.status().label()));

  private static final Column CLAIM_NUMBER =
      new Column(
          "Claim Number",
          line -> Optional.ofNullable(line.claimNumber()).map(ClaimNumber::value).orElse(""));

  private record Column(String heading, Function<StatementLine, String> cell) {}

  @Override
  public DocumentFormat format() {
    return CsvDocumentReader.FORMAT;
  }

  @Override
  public Set<EntityType> issuers() {
    return Set.of(EntityType.INSURANCE, EntityType.PROVIDER);
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    List<Column> columns = columns(statement.issuer().type());
    try {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
      csv.writeRecord(columns.stream().map(Column::heading).toList());
      for (StatementLine line : statement.lines()) {
        csv.writeRecord(columns.stream().map(c -> Decoding.oneLine(c.cell().apply(line))).toList());
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Column> columns(EntityType issuer) {
    return switch (issuer) {
      case PROVIDER -> COLUMNS;
      case INSURANCE -> {
        List<Column> columns = new ArrayList<>(List.of(CLAIM_NUMBER));
        columns.addAll(COLUMNS);
        yield columns;
      }
    };
  }
}
