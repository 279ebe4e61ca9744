package io.claimport.examples.documentation;

import java.util.ArrayList;
import java.util.List;

/// A command of a `console` block with what it prints.
///
/// @param line of the command in the page, counted from 0
/// @param from where the lines that it prints begin, counted from 0
record Step(int line, String command, int from, List<String> expected) {

  private static final String PROMPT = "$ ";
  private static final String MORE = "> ";

  Step {
    expected = List.copyOf(expected);
  }

  /// A whole block as one command, which ends at the first that fails. A refusal over HTTP is a
  /// failure there.
  static Step of(Block block) {
    List<String> script = new ArrayList<>(List.of("(", "set -e", "export CURL_FAILS=1"));
    script.addAll(block.text());
    script.add(")");
    return new Step(block.line(), String.join("\n", script), block.line(), List.of());
  }

  static List<Step> in(Block block) {
    List<Step> steps = new ArrayList<>();
    List<String> text = block.text();
    int i = 0;
    while (i < text.size()) {
      int at = i;
      if (!text.get(i).startsWith(PROMPT)) {
        throw new IllegalArgumentException("a console block begins with a command: " + text);
      }
      StringBuilder command = new StringBuilder(text.get(i++).substring(PROMPT.length()));
      while (i < text.size() && (isOpen(command.toString()) || isMore(text.get(i)))) {
        String line = text.get(i++);
        command.append('\n').append(isMore(line) ? line.substring(MORE.length()) : line);
      }
      int from = i;
      while (i < text.size() && !text.get(i).startsWith(PROMPT)) {
        i++;
      }
      steps.add(
          new Step(block.line() + at, command + "", block.line() + from, text.subList(from, i)));
    }
    return steps;
  }

  /// Ends in a backslash or within single quotes.
  private static boolean isOpen(String command) {
    return command.endsWith("\\") || command.chars().filter(c -> c == '\'').count() % 2 == 1;
  }

  private static boolean isMore(String line) {
    return line.startsWith(MORE);
  }
}
