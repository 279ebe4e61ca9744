package io.claimport.adapters.cli.option;

/// A text as a shell takes it for one word, for commands that users copy.
public final class ShellWord {

  private ShellWord() {}

  public static String of(String text) {
    return text.matches("[A-Za-z0-9_@%+=:,./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
