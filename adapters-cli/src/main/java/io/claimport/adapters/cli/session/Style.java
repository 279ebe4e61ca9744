package io.claimport.adapters.cli.session;

/// How text looks on a terminal that can show it.
public enum Style {
  PLAIN(""),
  STRONG("1"),
  DIM("2"),
  GOOD("32"),
  BUSY("33"),
  BAD("31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /// The text in the escape sequences of this style.
  String on(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
