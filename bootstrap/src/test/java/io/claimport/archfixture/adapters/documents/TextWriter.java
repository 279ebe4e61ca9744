package io.claimport.archfixture.adapters.documents;

import io.claimport.archfixture.application.driven.DocumentWriter;

/// Writes plain text. A `default` beside texts is lawful: nobody can list all texts.
public final class TextWriter implements DocumentWriter {

  @Override
  public String write(String content) {
    return switch (content) {
      case "" -> "nothing";
      default -> content;
    };
  }
}
