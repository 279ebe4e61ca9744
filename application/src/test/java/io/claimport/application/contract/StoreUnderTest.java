package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportSession.Batch;
import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.ImportStore.Opening;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.Severity;
import io.claimport.domain.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// A store and the archive that reads the same data, with words to tell stories about
/// them.
///
/// Both are empty before each test.
public interface StoreUnderTest {

  /// The bytes of every document that a test does not care about.
  BytesDocument DOCUMENT = new BytesDocument("a document");

  Instant LATER = TestJob.NOON.plusSeconds(3600);

  ImportStore store();

  ImportArchive archive();

  default ImportSession opened(ImportJob.Processing job) {
    return opened(store().open(job, DOCUMENT, Repetition.ALLOWED));
  }

  default ImportSession opened(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    return ((Opening.Opened) opening).session();
  }

  /// A job that went through to its end.
  default ImportJob.Completed imported(
      ImportJob.Processing job, List<LineItem> lineItems, List<Finding> findings) {
    ImportSession session = opened(job);
    Stored.append(session, lineItems, findings, LATER);
    ImportJob.Completed completed = job.complete(lineItems.size(), findings.size(), LATER);
    session.complete(completed, LineItemTotals.of(lineItems), Batch.EMPTY);
    return completed;
  }

  /// A job that went through to its end with some full lines and no findings.
  default ImportJob.Completed imported(ImportJob.Processing job, int lines) {
    return imported(job, TestLine.lines(job, lines), List.of());
  }

  /// A job whose document could not be read, with one finding.
  default ImportJob.Failed failed(ImportJob.Processing job) {
    ImportSession session = opened(job);
    Stored.append(session, List.of(), findings(1), LATER);
    ImportJob.Failed failed = job.fail("no bill (document)", 1, LATER);
    session.fail(failed, List.of());
    return failed;
  }

  /// So many findings, each with a message of its own.
  default List<Finding> findings(int count) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            new Finding("P-TEST", Severity.WARNING, new Place.TextLine(count - i), "finding " + i))
        .toList();
  }

  default byte[] contentOf(DocumentId document) {
    try (InputStream content = archive().content(document).orElseThrow()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
