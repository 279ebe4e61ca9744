package io.claimport.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.csv.CsvDocumentWriter;
import io.claimport.adapters.documents.e1.E1Writer;
import io.claimport.adapters.documents.fhir.writing.FhirDocumentWriter;
import io.claimport.adapters.documents.s1.S1Writer;
import io.claimport.adapters.documents.x12.writing.X12ClaimWriter;
import io.claimport.adapters.documents.x12.writing.X12RemittanceWriter;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.statement.Statement;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A layout that changes gives other bytes for the same recipe: then the portal's
/// generator number must change too, and these files with it.
class GoldenFilesTest {

  static Stream<Arguments> layouts() {
    return Stream.of(
        Arguments.of("golden/e1.txt", new E1Writer(), TestStatement.ofInsurer()),
        Arguments.of("golden/s1.txt", new S1Writer(), TestStatement.ofProvider()),
        Arguments.of("golden/insurer.csv", new CsvDocumentWriter(), TestStatement.ofInsurer()),
        Arguments.of("golden/provider.csv", new CsvDocumentWriter(), TestStatement.ofProvider()),
        Arguments.of("golden/insurer.835", new X12RemittanceWriter(), TestStatement.ofInsurer()),
        Arguments.of("golden/provider.837", new X12ClaimWriter(), TestStatement.ofProvider()),
        Arguments.of("golden/fhir.json", FhirDocumentWriter.carin(), TestStatement.ofInsurer()),
        Arguments.of("golden/fhir-cms.json", FhirDocumentWriter.cms(), TestStatement.ofInsurer()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void a_layout_stays_as_it_is(String file, DocumentWriter writer, Statement statement) {
    String written = new String(TestStatement.written(writer, statement), StandardCharsets.UTF_8);

    assertThat(written).isEqualTo(Resource.text(file));
  }
}
