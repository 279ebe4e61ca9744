package io.claimport.adapters.documents.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.claimport.adapters.documents.ArbitraryStatements;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.adapters.documents.x12.segment.SegmentLists;
import io.claimport.adapters.documents.x12.writing.X12ClaimWriter;
import io.claimport.adapters.documents.x12.writing.X12RemittanceWriter;
import io.claimport.domain.statement.Statement;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/// Another tokenizer sees the same segments.
class SegmentOracleTest {

  @Property(tries = 200)
  @Domain(ArbitraryStatements.class)
  void the_oracle_sees_what_we_see_in_what_we_write(@ForAll Statement statement)
      throws EDIStreamException {
    byte[] remittance = TestStatement.written(new X12RemittanceWriter(), statement);
    byte[] claim = TestStatement.written(new X12ClaimWriter(), statement);

    assertThat(SegmentLists.of(remittance)).isEqualTo(oracle(remittance));
    assertThat(SegmentLists.of(claim)).isEqualTo(oracle(claim));
  }

  @Test
  void the_oracle_sees_what_we_see_in_the_samples() throws IOException, EDIStreamException {
    String samples = System.getProperty("claimport.samples", "");
    assumeThat(samples).as("SKIPPED: claimport.samples names no folder").isNotBlank();
    for (String folder : List.of("x12-835", "x12-837")) {
      try (Stream<Path> files = Files.list(Path.of(samples, folder))) {
        for (Path file : files.sorted().toList()) {
          byte[] document = Files.readAllBytes(file);
          assertThat(SegmentLists.of(document)).as(file.toString()).isEqualTo(oracle(document));
        }
      }
    }
  }

  /// Each segment as its identifier and its elements, without empty ones at the end.
  private static List<List<String>> oracle(byte[] document) throws EDIStreamException {
    List<List<String>> segments = new ArrayList<>();
    EDIInputFactory factory = EDIInputFactory.newFactory();
    factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
    List<String> segment = new ArrayList<>();
    List<String> components = new ArrayList<>();
    EDIStreamReader reader = factory.createEDIStreamReader(new ByteArrayInputStream(document));
    while (reader.hasNext()) {
      EDIStreamEvent event = reader.next();
      switch (event) {
        case START_SEGMENT -> segment = new ArrayList<>(List.of(reader.getText()));
        case START_COMPOSITE -> components = new ArrayList<>();
        case END_COMPOSITE -> segment.add(SegmentLists.joined(components));
        case ELEMENT_DATA -> {
          boolean component = reader.getLocation().getComponentPosition() > 0;
          (component ? components : segment).add(reader.getText().strip());
        }
        case END_SEGMENT -> segments.add(SegmentLists.trimmed(segment));
        default -> {
          // loops and groups are no segments
        }
      }
    }
    return segments;
  }
}
