package io.claimport.archfixture.application.driven;

/// Hands out a document.
public interface Portal {

  String fetch();
}
