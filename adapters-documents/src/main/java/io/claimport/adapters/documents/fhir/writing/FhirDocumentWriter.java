package io.claimport.adapters.documents.fhir.writing;

import io.claimport.adapters.documents.fhir.FhirDocumentReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.statement.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Writes an explanation of benefits for each claim of a statement, in a bundle where there
/// are several.
///
/// What it cannot carry: control characters and line separators inside texts, which become
/// blanks; blanks around a text; an adjustment that has no category, such as one of group OA;
/// whether a line that was not denied was paid or billed only, or takes back another, unless
/// its charge is negative; a CPT number that is said to be HCPCS; the order of lines of
/// different claims.
public final class FhirDocumentWriter implements DocumentWriter {

  private final DocumentFormat format;
  private final boolean cms;

  private FhirDocumentWriter(DocumentFormat format, boolean cms) {
    this.format = format;
    this.cms = cms;
  }

  /// As CARIN for Blue Button asks insurers to write.
  public static FhirDocumentWriter carin() {
    return new FhirDocumentWriter(FhirDocumentReader.FHIR, false);
  }

  /// As CMS writes: its variables stand beside the codes of CARIN.
  public static FhirDocumentWriter cms() {
    return new FhirDocumentWriter(FhirDocumentReader.CMS, true);
  }

  @Override
  public DocumentFormat format() {
    return format;
  }

  @Override
  public Set<EntityType> issuers() {
    return Set.of(EntityType.INSURANCE);
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    List<ClaimGroup> groups = ClaimGroup.of(statement.lines());
    try (JsonPage page = new JsonPage(out)) {
      EobWriter eob = new EobWriter(page, cms);
      if (groups.size() == 1) {
        page.object(() -> eob.write(statement, groups.getFirst()));
      } else {
        page.object(() -> bundle(statement, groups, page, eob));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void bundle(
      Statement statement, List<ClaimGroup> groups, JsonPage page, EobWriter eob)
      throws IOException {
    page.text("resourceType", "Bundle");
    page.text("type", "collection");
    page.array(
        "entry",
        () -> {
          for (int i = 0; i < groups.size(); i++) {
            ClaimGroup group = groups.get(i);
            String url = "urn:uuid:" + uuid(statement, i);
            page.object(() -> {
              page.text("fullUrl", url);
              page.object("resource", () -> eob.write(statement, group));
            });
          }
        });
  }

  private static UUID uuid(Statement statement, int entry) {
    return UUID.nameUUIDFromBytes(
        (statement.number() + "/" + entry).getBytes(StandardCharsets.UTF_8));
  }
}
