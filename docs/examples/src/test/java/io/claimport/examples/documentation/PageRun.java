package io.claimport.examples.documentation;

import io.claimport.examples.documentation.Session.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What came of a page's examples.
///
/// @param differences between what the page says and what happened, each with its place
/// @param calls what was called, as [Session#calls] tells it
record PageRun(List<String> differences, Set<String> calls) {

  /// Runs the blocks in their order, in one session.
  ///
  /// @param folder an empty one for the session
  /// @param writes whether what happened is to be written into the page
  static PageRun of(Page page, Path folder, boolean writes) {
    List<String> differences = new ArrayList<>();
    List<String> lines = new ArrayList<>(page.lines());
    int shift = 0;
    try (Session session = new Session(folder)) {
      for (Block block : page.blocks()) {
        if (!block.note().startsWith("not run: ")) {
          for (Step step : steps(block)) {
            Answer answer = session.run(step.command());
            boolean isMet =
                block.language().equals("sh")
                    || new Expectation(step.expected()).isMetBy(answer.said());
            if (answer.code() != 0 || (!isMet && !writes)) {
              differences.add(difference(page, step, answer));
            } else if (!isMet) {
              List<String> shown = Abridgement.of(answer.said());
              int from = step.from() + shift;
              lines.subList(from, from + step.expected().size()).clear();
              lines.addAll(from, shown);
              shift += shown.size() - step.expected().size();
            }
          }
        }
      }
      write(page, lines);
      return new PageRun(differences, session.calls());
    }
  }

  private static List<Step> steps(Block block) {
    return switch (block.language()) {
      case "console" -> Step.in(block);
      case "sh" -> List.of(Step.of(block));
      default -> List.of();
    };
  }

  private static String difference(Page page, Step step, Answer answer) {
    return "%s: $ %s\n--- the page says\n%s\n--- what happens (exit code %d)\n%s"
        .formatted(
            page.place(step.line()),
            step.command(),
            String.join("\n", step.expected()),
            answer.code(),
            String.join("\n", Abridgement.of(answer.said())));
  }

  private static void write(Page page, List<String> lines) {
    if (!lines.equals(page.lines())) {
      try {
        Files.write(page.file(), lines);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
