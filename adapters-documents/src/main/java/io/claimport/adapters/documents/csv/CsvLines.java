package io.claimport.adapters.documents.csv;

import io.claimport.adapters.documents.csv.heading.CsvField;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.csv.row.Row;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes one row over into a service line.
final class CsvLines {

  /// Only words go over several lines; anywhere else a line end betrays a missing
  /// quotation mark.
  private static final Set<CsvField> WORDS = Set.of(CsvField.DESCRIPTION, CsvField.PROVIDER_NAME);

  private final CsvHeader header;
  private final Notation notation;
  private final Receiver receiver;
  private final List<CsvHeader.Column> columnsOfOneLine;

  CsvLines(CsvHeader header, Notation notation, Receiver receiver) {
    this.header = header;
    this.notation = notation;
    this.receiver = receiver;
    this.columnsOfOneLine =
        header.columns().stream().filter(column -> !WORDS.contains(column.field())).toList();
  }

  /// The service line in a row that has as many cells as the header; nothing, with a
  /// finding, where there is none.
  Optional<SourceLine> line(Row row) {
    if (row.quoted() && isBrokenOff(row)) {
      findUnreadable(row, "a cell goes over several lines: a quotation mark may be missing");
      return Optional.empty();
    }
    Optional<SourceLine> line = LineCells.line(header, notation, receiver, row);
    if (line.isEmpty()) {
      findUnreadable(row, "the row has neither code nor description nor amount");
    }
    return line;
  }

  /// Whether a cell goes over several lines in a column whose cells never do.
  private boolean isBrokenOff(Row row) {
    for (CsvHeader.Column column : columnsOfOneLine) {
      String cell = row.cell(column.index());
      if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
        return true;
      }
    }
    return false;
  }

  private void findUnreadable(Row row, String message) {
    receiver.finding(Finding.of(ReadingRules.ROW_UNREADABLE, new Place.Row(row.number()), message));
  }
}
