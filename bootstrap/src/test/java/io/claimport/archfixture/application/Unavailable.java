package io.claimport.archfixture.application;

/// Something does not answer.
public final class Unavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unavailable(String what) {
    super(what);
  }
}
