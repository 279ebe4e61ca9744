package io.claimport.adapters.cli.schema;

import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.output.Shape;
import io.claimport.domain.importing.Document;
import java.util.Locale;

/// Documents: never their content.
public final class Documents {

  /// A document that is not kept, so that it has no id.
  public static final Shape<Document> LOOSE =
      Shape.<Document>empty()
          .with("file_name", document -> text(document.fileName()))
          .with("file_type", document -> text(document.format().extension()))
          .with("format", document -> text(document.format().id()))
          .with("size", document -> whole(document.size()))
          .with("sha256", document -> text(document.sha256()))
          .with("status", document -> text(document.status().label()))
          .with("created_at", document -> text(document.createdAt()));

  /// A document of a job.
  static final Shape<Document> SHAPE =
      Shape.<Document>empty()
          .with("document_id", document -> text(document.id()))
          .with(LOOSE, document -> document);

  private Documents() {}

  public static String summary(Document document) {
    return String.format(
        Locale.ROOT,
        "%s (%s, %,d bytes)",
        document.fileName(),
        document.format().id(),
        document.size());
  }
}
