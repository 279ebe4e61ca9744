package io.claimport.adapters.documents;

import io.claimport.adapters.documents.csv.CsvDocumentReader;
import io.claimport.adapters.documents.csv.CsvDocumentWriter;
import io.claimport.adapters.documents.e1.E1Reader;
import io.claimport.adapters.documents.e1.E1Writer;
import io.claimport.adapters.documents.fhir.FhirDocumentReader;
import io.claimport.adapters.documents.fhir.writing.FhirDocumentWriter;
import io.claimport.adapters.documents.html.HtmlDocumentReader;
import io.claimport.adapters.documents.html.HtmlDocumentWriter;
import io.claimport.adapters.documents.passage.DocumentPassages;
import io.claimport.adapters.documents.pdf.PdfDocumentReader;
import io.claimport.adapters.documents.pdf.PdfDocumentWriter;
import io.claimport.adapters.documents.s1.S1Reader;
import io.claimport.adapters.documents.s1.S1Writer;
import io.claimport.adapters.documents.sample.PackagedSampleLibrary;
import io.claimport.adapters.documents.spool.TempFileSpool;
import io.claimport.adapters.documents.text.TextDocumentReader;
import io.claimport.adapters.documents.text.writing.TextDocumentWriter;
import io.claimport.adapters.documents.x12.X12ClaimReader;
import io.claimport.adapters.documents.x12.X12RemittanceReader;
import io.claimport.adapters.documents.x12.writing.X12ClaimWriter;
import io.claimport.adapters.documents.x12.writing.X12RemittanceWriter;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.application.driven.PassageFinder;
import io.claimport.application.driven.SampleLibrary;
import java.nio.file.Path;
import java.util.List;

/// Everything that this room offers to the one that wires the others together.
public final class DocumentFormats {

  private DocumentFormats() {}

  /// The readers in the order in which they are to be asked whether a document is theirs.
  public static List<DocumentReader> readers() {
    return List.of(
        new PdfDocumentReader(),
        new X12RemittanceReader(),
        new X12ClaimReader(),
        new HtmlDocumentReader(),
        new E1Reader(),
        new S1Reader(),
        FhirDocumentReader.ofAnyDialect(),
        FhirDocumentReader.ofCms(),
        new CsvDocumentReader(),
        new TextDocumentReader());
  }

  public static List<DocumentWriter> writers() {
    return List.of(
        new E1Writer(),
        new S1Writer(),
        new CsvDocumentWriter(),
        new X12RemittanceWriter(),
        new X12ClaimWriter(),
        FhirDocumentWriter.carin(),
        FhirDocumentWriter.cms(),
        new HtmlDocumentWriter(),
        new PdfDocumentWriter(),
        new TextDocumentWriter());
  }

  /// Shows where in a document something stands.
  public static PassageFinder passages() {
    return new DocumentPassages();
  }

  /// The torture collection.
  public static SampleLibrary samples() {
    return new PackagedSampleLibrary(readers().stream().map(DocumentReader::format).toList());
  }

  /// A spool in the folder for temporary files of this machine.
  public static DocumentSpool spool() {
    return spool(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /// A spool in this folder; it is made when it is needed and not there.
  public static DocumentSpool spool(Path folder) {
    return new TempFileSpool(folder);
  }
}
