package io.claimport.adapters.documents.passage;

import io.claimport.domain.source.Excerpt.Line;
import io.claimport.domain.source.Excerpt.Mark;
import java.util.ArrayList;
import java.util.List;

/// Shortens a line that nobody could read to its beginning and what stands around its marks.
final class Clipping {

  private static final int LONGEST = 2_000;
  private static final int BEGINNING = 200;
  private static final int AROUND = 60;
  private static final int LONGEST_MARK = 400;
  private static final String GAP = " … ";

  private final Line line;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private int taken;

  private Clipping(Line line) {
    this.line = line;
  }

  static Line clip(Line line) {
    return line.text().length() <= LONGEST ? line : new Clipping(line).clip();
  }

  private Line clip() {
    takeUntil(BEGINNING);
    for (Mark mark : line.marks()) {
      if (text.length() < LONGEST) {
        take(mark);
      }
    }
    text.append(taken < line.text().length() ? GAP.stripTrailing() : "");
    return new Line(line.page(), line.number(), text.toString(), marks);
  }

  /// Marks that lie within a longer one, or in what is shown already, need no passage of their own.
  private void take(Mark mark) {
    if (mark.start() - AROUND > taken) {
      text.append(GAP);
      taken = onCharacter(mark.start() - AROUND);
    }
    int shift = text.length() - taken;
    int end = Math.min(mark.end(), mark.start() + LONGEST_MARK);
    takeUntil(end + AROUND);
    int start = mark.start() + shift;
    if (start >= 0 && mark.start() < taken) {
      marks.add(new Mark(mark.place(), start, Math.min(end, taken) + shift));
    }
  }

  private void takeUntil(int end) {
    int last = onCharacter(Math.min(end, line.text().length()));
    if (last > taken) {
      text.append(line.text(), taken, last);
      taken = last;
    }
  }

  /// Never between the halves of one character.
  private int onCharacter(int index) {
    String whole = line.text();
    boolean halves =
        index > 0 && index < whole.length() && Character.isLowSurrogate(whole.charAt(index));
    return halves ? index + 1 : index;
  }
}
