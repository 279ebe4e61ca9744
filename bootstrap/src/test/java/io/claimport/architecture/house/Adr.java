package io.claimport.architecture.house;

/// The decisions that the rules keep; each is a page in `docs/adr`.
public enum Adr {
  HEXAGON(1, "framework-free-core", "The core knows no framework; each room is a module"),
  ONE_WAY(
      2,
      "every-document-takes-the-same-way",
      "Simulated documents take the same way as given ones"),
  OUTCOMES(
      3, "sealed-outcomes-and-named-rules", "Answers are sealed types, rules are named values"),
  EXACT(4, "exact-money", "Money is exact cents; absent is null, never zero"),
  DETERMINISTIC(
      5, "fictional-by-type", "What is fictional says so by its type, and is reproducible"),
  SESSIONS(
      7,
      "atomic-visibility",
      "An import becomes readable all at once; there is no transaction port"),
  ONE_DIALECT(
      8, "one-jdbc-dialect", "One JDBC dialect and one set of migrations for every database"),
  PROVEN_RULES(9, "proven-architecture-rules", "Architecture rules are proven on a wrong hexagon");

  private final String number;
  private final String fileName;
  private final String title;

  Adr(int number, String fileName, String title) {
    this.number = String.format("%04d", number);
    this.fileName = fileName;
    this.title = title;
  }

  public String id() {
    return "ADR-" + number;
  }

  /// The page, below `docs`.
  public String page() {
    return "adr/" + number + "-" + fileName + ".md";
  }

  /// The first line of the page.
  public String heading() {
    return "# " + number + " " + title;
  }

  /// The decision and the sentence of it that somebody broke.
  public String because(String sentence) {
    return id() + " (" + title + "): " + sentence;
  }
}
