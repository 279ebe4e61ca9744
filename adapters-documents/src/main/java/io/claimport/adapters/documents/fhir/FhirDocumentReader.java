package io.claimport.adapters.documents.fhir;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import java.util.regex.Pattern;

/// Reads FHIR explanations of benefits, whatever their dialect.
public final class FhirDocumentReader implements DocumentReader {

  public static final DocumentFormat FHIR =
      new DocumentFormat("fhir", "json", "application/fhir+json");

  public static final DocumentFormat CMS =
      new DocumentFormat("fhir-cms", "json", "application/fhir+json");

  private static final Pattern CLAIMS =
      Pattern.compile("\"resourceType\"\\s*:\\s*\"(?:ExplanationOfBenefit|Bundle)\"");

  private static final Pattern RESOURCE = Pattern.compile("\"resourceType\"\\s*:\\s*\"[A-Z]");

  /// The type of a resource may stand at its end, behind more than anybody looks at here.
  private static final Pattern MEMBERS =
      Pattern.compile(
          "\"(?:adjudication|careTeam|fullUrl)\"\\s*:|\"http://hl7\\.org/fhir/|"
              + "\\\\\"http://www\\.w3\\.org/1999/xhtml\\\\\"");

  private static final Pattern XML =
      Pattern.compile("<(?:ExplanationOfBenefit|Bundle)\\s[^>]*\"http://hl7\\.org/fhir\"");

  private final DocumentFormat format;
  private final boolean goesFirst;

  private FhirDocumentReader(DocumentFormat format, boolean goesFirst) {
    this.format = format;
    this.goesFirst = goesFirst;
  }

  /// The one that recognises documents.
  public static FhirDocumentReader ofAnyDialect() {
    return new FhirDocumentReader(FHIR, true);
  }

  /// The same for those who ask for the dialect of CMS by its name.
  public static FhirDocumentReader ofCms() {
    return new FhirDocumentReader(CMS, false);
  }

  @Override
  public DocumentFormat format() {
    return format;
  }

  @Override
  public Recognition recognize(byte[] head) {
    Recognition recognition = Decoding.head(head).map(this::recognize).orElse(Recognition.NO);
    return recognition == Recognition.CERTAIN && !goesFirst ? Recognition.POSSIBLE : recognition;
  }

  private Recognition recognize(String text) {
    if (isXml(text)) {
      return Recognition.CERTAIN;
    }
    if (!isJson(text)) {
      return Recognition.NO;
    }
    if (CLAIMS.matcher(text).find()) {
      return Recognition.CERTAIN;
    }
    boolean possible = RESOURCE.matcher(text).find() || MEMBERS.matcher(text).find();
    return possible ? Recognition.POSSIBLE : Recognition.NO;
  }

  private static boolean isJson(String text) {
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /// FHIR as XML: it is known for what it is, and refused.
  static boolean isXml(String text) {
    return text.stripLeading().startsWith("<") && XML.matcher(text).find();
  }

  @Override
  public Reading read(SpooledDocument document, Receiver receiver) {
    return new FhirReading(document, receiver).read();
  }
}
