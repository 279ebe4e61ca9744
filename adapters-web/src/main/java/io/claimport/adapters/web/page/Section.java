package io.claimport.adapters.web.page;

/// The pages that the navigation leads to, in its order.
public enum Section {
  HOME("/", "Home"),
  IMPORT("/import", "Import"),
  DATA("/data", "Data"),
  IMPORTS("/imports", "Imports"),
  DIALECTS("/dialects", "Dialects");

  private final String path;
  private final String label;

  Section(String path, String label) {
    this.path = path;
    this.label = label;
  }

  public String path() {
    return path;
  }

  public String label() {
    return label;
  }
}
