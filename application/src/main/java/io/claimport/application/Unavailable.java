package io.claimport.application;

/// Something that Claimport stands on does not answer. Nothing was half done; trying again later is
/// safe.
public final class Unavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// What does not answer.
  public enum Part {
    STORE,
    PORTAL
  }

  private final Part part;

  /// Names what does not answer.
  ///
  /// @param message one sentence for whoever operates the system; no document content
  public Unavailable(Part part, String message, Throwable cause) {
    super(message, cause);
    this.part = part;
  }

  public Part part() {
    return part;
  }
}
