package io.claimport.adapters.documents.pdf;

import io.claimport.domain.importing.DocumentFormat;

/// What writer and reader of PDF agree on.
final class Pdf {

  static final DocumentFormat FORMAT = new DocumentFormat("pdf", "pdf", "application/pdf");

  static final String MAGIC = "%PDF-";

  /// Lines of it below the titles of a table say where each column begins and ends.
  static final char RULE = '_';

  /// How much a cell may reach out of its column, in points: less than the gap between
  /// two columns.
  static final double SLACK = 1.5;

  private Pdf() {}
}
