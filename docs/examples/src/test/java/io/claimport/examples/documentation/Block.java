package io.claimport.examples.documentation;

import java.util.List;

/// A fenced block of a page.
///
/// @param line at which its text begins, counted from 0
/// @param language the word behind the fence; empty when there is none
/// @param note the comment on the line above it; empty when there is none
record Block(int line, String language, String note, List<String> text) {

  Block {
    text = List.copyOf(text);
  }
}
