package io.claimport.adapters.documents.csv;

import io.claimport.adapters.documents.csv.heading.CsvField;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes one row over into a service line.
final class CsvLines {

  /// Only words go over several lines; anywhere else a line end betrays a missing
  /// quotation mark.
  private static final Set<CsvField> WORDS = Set.of(CsvField.DESCRIPTION, CsvField.PROVIDER_NAME);

  private final CsvHeader header;
  private final CsvSurvey survey;
  private final Receiver receiver;
  private final List<Integer> columnsOfOneLine;

  CsvLines(CsvHeader header, CsvSurvey survey, Receiver receiver) {
    this.header = header;
    this.survey = survey;
    this.receiver = receiver;
    this.columnsOfOneLine =
        Arrays.stream(CsvField.values())
            .filter(field -> !WORDS.contains(field))
            .flatMap(field -> header.column(field).stream())
            .toList();
  }

  /// The service line in a row that has as many cells as the header; nothing, with a
  /// finding, where there is none.
  Optional<SourceLine> line(int row, List<String> cells) {
    LineCells reading = new LineCells(header, survey, receiver, row, cells);
    if (reading.isBrokenOff(columnsOfOneLine)) {
      find(
          ReadingRules.ROW_UNREADABLE,
          new Place.Row(row),
          "a cell goes over several lines: a quotation mark may be missing");
      return Optional.empty();
    }
    Optional<SourceLine> line = reading.line();
    if (line.isEmpty()) {
      find(
          ReadingRules.ROW_UNREADABLE,
          new Place.Row(row),
          "the row has neither code nor description nor amount");
    }
    return line;
  }

  private void find(Rule rule, Place place, String message) {
    receiver.finding(Finding.of(rule, place, message));
  }
}
