package io.claimport.archfixture.adapters.cli.culprit;

/// Crime: the same with an enum.
public final class SwallowsNewColours {

  enum Colour {
    RED,
    GREEN
  }

  public String name(int ordinal) {
    return switch (Colour.values()[ordinal]) {
      case RED -> "red";
      default -> "green";
    };
  }
}
