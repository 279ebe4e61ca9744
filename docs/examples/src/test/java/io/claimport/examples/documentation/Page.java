package io.claimport.examples.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of Markdown.
record Page(Path file, List<String> lines) {

  private static final Pattern NOTE = Pattern.compile("<!-- (.*) -->");
  private static final String FENCE = "```";

  Page {
    lines = List.copyOf(lines);
  }

  static Page of(Path file) {
    try {
      return new Page(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return String.join("\n", lines);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        int begin = i + 1;
        int end = begin;
        while (!lines.get(end).equals(FENCE)) {
          end++;
        }
        String language = lines.get(i).substring(FENCE.length());
        blocks.add(new Block(begin, language, noteAbove(i), lines.subList(begin, end)));
        i = end;
      }
    }
    return blocks;
  }

  private String noteAbove(int fence) {
    Matcher note = NOTE.matcher(fence == 0 ? "" : lines.get(fence - 1));
    return note.matches() ? note.group(1) : "";
  }

  /// For people who look it up.
  String place(int line) {
    return file.getFileName() + ":" + (line + 1);
  }
}
