package io.claimport.adapters.documents.csv.ledger;

import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.notation.WrittenDate;
import io.claimport.domain.source.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One row of a ledger; its cells are asked for by heading, lower case and without
/// anything but letters and digits.
record Transaction(CsvHeader header, int row, List<String> cells) {

  /// What the ledger writes where a service has no end.
  private static final LocalDate NO_END = LocalDate.EPOCH;

  /// What stands under a heading; empty where there is no such column.
  String cell(String heading) {
    return header.columnOf(heading).map(cells::get).map(String::strip).orElse("");
  }

  Place place() {
    return new Place.Row(row);
  }

  Place place(String heading) {
    return header
        .columnOf(heading)
        .<Place>map(column -> new Place.Cell(row, column + 1))
        .orElseGet(this::place);
  }

  Optional<LocalDate> date(String heading) {
    return WrittenDate.parse(cell(heading)).inUsOrder().filter(date -> !date.equals(NO_END));
  }

  List<Place> unreadableDates() {
    return Stream.of("fromdate", "todate")
        .filter(heading -> WrittenDate.parse(cell(heading)) instanceof WrittenDate.Unreadable)
        .map(this::place)
        .toList();
  }
}
