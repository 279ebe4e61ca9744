package io.claimport.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.claimport.adapters.documents.fhir.writing.FhirDocumentWriter;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.DocumentWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/// FHIR, one claim on each line, on one thread in 64 MB, beside Jackson's streaming parser, which
/// takes every name and every value of the same bytes and does nothing with them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx64m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5)
@Measurement(iterations = 9)
public class FhirReading {

  private static final int STATEMENTS = 200;
  private static final JsonFactory JSON = new JsonFactory();

  @Param("200")
  public int megabytes;

  @Param({"carin", "cms"})
  public String dialect = "";

  private Claims claims;
  private SpooledDocument document;

  public static void main(String[] arguments) throws RunnerException {
    Comparison.print(FhirReading.class, 1);
  }

  @Setup
  public void setUp() throws IOException {
    claims = Claims.in("fhir");
    DocumentWriter writer =
        dialect.equals("cms") ? FhirDocumentWriter.cms() : FhirDocumentWriter.carin();
    document = Claims.spooled(new byte[0], lines(writer), megabytes);
  }

  @TearDown
  public void tearDown() {
    document.close();
  }

  @Benchmark
  public long sourceClaims() {
    return claims.read(document);
  }

  @Benchmark
  public long lineItems() {
    return claims.normalize(document);
  }

  @Benchmark
  public long bare() throws IOException {
    long sum = 0;
    try (InputStream in = document.open();
        JsonParser json = JSON.createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          sum += json.currentName().length();
        } else if (token == JsonToken.VALUE_STRING) {
          sum += json.getText().length();
        } else if (token.isNumeric()) {
          sum += json.getDecimalValue().scale();
        }
      }
    }
    return sum;
  }

  /// Claims as the writer writes them, each on one line.
  private static byte[] lines(DocumentWriter writer) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i = 0; i < STATEMENTS; i++) {
      ByteArrayOutputStream claim = new ByteArrayOutputStream();
      writer.write(FhirStatement.ofOneClaim(i), claim);
      compact(claim.toByteArray(), lines);
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private static void compact(byte[] json, OutputStream out) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonParser parser = JSON.createParser(json);
        JsonGenerator generator = JSON.createGenerator(line)) {
      parser.nextToken();
      generator.copyCurrentStructureExact(parser);
    }
    line.writeTo(out);
  }
}
