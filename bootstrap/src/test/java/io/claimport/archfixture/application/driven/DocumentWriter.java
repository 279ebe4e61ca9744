package io.claimport.archfixture.application.driven;

/// Renders a document.
public interface DocumentWriter {

  String write(String content);
}
