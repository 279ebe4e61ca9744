package io.claimport.adapters.documents.pdf;

import io.claimport.adapters.documents.decoding.NumberedLine;
import io.claimport.adapters.documents.pdf.layer.GlyphLine;
import io.claimport.adapters.documents.pdf.layer.GlyphLine.Run;
import io.claimport.adapters.documents.text.grammar.Remarks;
import io.claimport.adapters.documents.text.page.AmountLabel;
import io.claimport.adapters.documents.text.shape.CodedLine;
import io.claimport.adapters.documents.vocabulary.StatusWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts the further lines of a description behind its first one.
///
/// Such a line stands close below a row with an amount, in one of its columns only, and
/// says nothing by itself: no amount, code, day, label or remark. The first column is left
/// alone, for at the margin anything may stand.
final class WrappedLines {

  private static final double SAME_PLACE = 1.5;
  private static final double CLOSE = 1.8;
  private static final Pattern AMOUNT = Pattern.compile("\\$|\\d\\.\\d{2}(?!\\d)");
  private static final String GAP = "   ";

  private final List<NumberedLine> lines = new ArrayList<>();
  private List<Run> row = List.of();
  private double baseline;
  private int page;

  private WrappedLines() {}

  /// The lines with whole descriptions.
  static List<NumberedLine> joined(List<GlyphLine> glyphs) {
    WrappedLines walk = new WrappedLines();
    glyphs.forEach(walk::next);
    return walk.lines;
  }

  private void next(GlyphLine line) {
    List<Run> runs = line.runs();
    int cell = runs.size() == 1 && isBelow(line) ? cell(runs.getFirst()) : 0;
    if (cell > 0) {
      append(cell, runs.getFirst().text());
    } else {
      lines.add(new NumberedLine(lines.size() + 1, line.text(), line.place()));
      row = runs.size() > 1 && isAmount(runs.getLast().text()) ? runs : List.of();
    }
    page = line.page();
    baseline = line.baseline();
  }

  private boolean isBelow(GlyphLine line) {
    return line.page() == page && line.baseline() - baseline <= CLOSE * line.size();
  }

  /// The cell that the words go on with; 0 if none.
  private int cell(Run words) {
    if (!isPlain(words.text())) {
      return 0;
    }
    for (int i = 1; i < row.size(); i++) {
      boolean same = Math.abs(row.get(i).x() - words.x()) < SAME_PLACE;
      if (same && isPlain(row.get(i).text())) {
        return i;
      }
    }
    return 0;
  }

  private void append(int cell, String words) {
    List<Run> longer = new ArrayList<>(row);
    longer.set(cell, new Run(row.get(cell).x(), row.get(cell).text() + " " + words));
    row = longer;
    NumberedLine written = lines.removeLast();
    String text = row.stream().map(Run::text).collect(Collectors.joining(GAP));
    lines.add(new NumberedLine(written.number(), text, written.place()));
  }

  private static boolean isPlain(String text) {
    return text.chars().anyMatch(Character::isLetter)
        && text.indexOf(':') < 0
        && !isAmount(text)
        && !CodedLine.mentionsCodeOrDate(text)
        && !Remarks.marksDuplicate(text)
        && StatusWords.of(text).isEmpty()
        && AmountLabel.of(text).isEmpty();
  }

  private static boolean isAmount(String text) {
    return AMOUNT.matcher(text).find();
  }
}
