package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.money.Money;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What [DocumentWriter] promises.
public interface DocumentWriterContract {

  DocumentWriter writer();

  /// Reads what the writer writes.
  DocumentReader reader();

  /// A statement of somebody who issues documents of this format, made anew with each
  /// call.
  Statement statement();

  @Test
  default void writer_and_reader_have_the_same_format() {
    assertThat(writer().format()).isEqualTo(reader().format());
  }

  @Test
  default void somebody_issues_documents_of_the_format() {
    assertThat(writer().issuers()).contains(statement().issuer().type());
  }

  @Test
  default void the_same_statement_gives_the_same_bytes() {
    byte[] first = written();

    assertThat(first).isNotEmpty().isEqualTo(written());
    assertThat(EntityCatalogContract.abroad(this::written)).isEqualTo(first);
    assertThat(AtOnce.inThreads(4, _ -> written()))
        .allSatisfy(bytes -> assertThat(bytes).isEqualTo(first));
  }

  @Test
  default void the_whole_document_is_written() {
    assertThat(Read.by(reader(), written()).lines()).hasSameSizeAs(statement().lines());
  }

  @Test
  default void what_the_format_can_carry_is_read_back_to_the_cent_and_to_the_day() {
    List<SourceLine> lines = Read.by(reader(), written()).lines();

    assertThat(lines)
        .extracting(line -> line.fields().value(SourceField.BILLED).map(Money::exactly))
        .map(Optional::orElseThrow)
        .isEqualTo(statement().lines().stream().map(StatementLine::billed).toList());
    assertThat(lines)
        .extracting(line -> line.fields().value(SourceField.SERVICE_DATE))
        .map(Optional::orElseThrow)
        .isEqualTo(statement().lines().stream().map(StatementLine::serviceDate).toList());
  }

  @Test
  default void the_stream_stays_open() {
    AtomicInteger closings = new AtomicInteger();

    writer()
        .write(
            statement(),
            new ByteArrayOutputStream() {
              @Override
              public void close() {
                closings.incrementAndGet();
              }
            });

    assertThat(closings).hasValue(0);
  }

  private byte[] written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer().write(statement(), out);
    return out.toByteArray();
  }
}
