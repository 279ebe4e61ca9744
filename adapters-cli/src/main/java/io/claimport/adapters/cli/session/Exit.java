package io.claimport.adapters.cli.session;

/// What the exit code tells a script.
public enum Exit {
  OK(0),
  /// Something that should work does not.
  BROKEN(1),
  /// The command was not called as it should be.
  USAGE(2),
  /// The command was understood and refused.
  REFUSED(3),
  /// What the command is about does not exist.
  NOT_FOUND(4);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
