package io.claimport.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Words to speak about what a reader handed out.
public final class Reads {

  private Reads() {}

  public static Read by(DocumentReader reader, String text) {
    return Read.by(reader, utf8(text));
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// What each line states for a field.
  public static <T> List<Optional<T>> stated(Read read, SourceField<T> field) {
    return read.lines().stream().map(line -> line.fields().value(field)).toList();
  }

  /// The rules of all findings, that of a refusal last.
  public static List<String> rules(Read read) {
    return read.everyFinding().map(Finding::rule).toList();
  }

  /// What the only claim states.
  public static StatedFields claim(Read read) {
    assertThat(read.claims()).hasSize(1);
    return read.claims().getFirst().fields();
  }

  public static Optional<String> text(SourceLine line, SourceField<String> field) {
    return line.fields().value(field);
  }

  public static Optional<BigDecimal> amount(SourceLine line, SourceField<BigDecimal> field) {
    return line.fields().value(field);
  }

  public static BigDecimal dollars(String amount) {
    return new BigDecimal(amount);
  }
}
