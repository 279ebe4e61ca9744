package io.claimport.application.usecase;

import io.claimport.application.Unavailable;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.DocumentSpool.Spooling;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Identifiers;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driven.ImportObserver;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportStore;
import io.claimport.application.driven.ImportStore.Acceptance;
import io.claimport.application.driven.ImportStore.Opening;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.driven.Portal;
import io.claimport.application.driven.RequestLedger;
import io.claimport.application.driven.RequestLedger.Reservation;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import io.claimport.application.usecase.DocumentImport.Ending;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.importing.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The way of a document: from a portal or a caller, through the spool and a reader, into the store.
public final class DocumentIngestion implements IngestDocument {

  private final Ports ports;
  private final Settings settings;
  private final RecipeBook recipes;
  private final DocumentReading reading;
  private final SubmissionCheck check;
  private final FirstAnswer firstAnswer;

  public DocumentIngestion(
      Ports ports, Settings settings, RecipeBook recipes, DocumentReading reading) {
    this.ports = ports;
    this.settings = settings;
    this.recipes = recipes;
    this.reading = reading;
    this.check = new SubmissionCheck(ports.catalog(), recipes, reading);
    this.firstAnswer = new FirstAnswer(ports.archive(), ports.clock());
  }

  /// Everything outside that an ingestion needs.
  public record Ports(
      EntityCatalog catalog,
      Portal portal,
      DocumentSpool spool,
      ImportStore store,
      ImportArchive archive,
      RequestLedger ledger,
      Identifiers identifiers,
      ImportObserver observer,
      InstantSource clock) {}

  /// What the operator decides.
  ///
  /// @param maxDocumentBytes largest document that is taken
  /// @param lease how long a job may go without a sign of life before it counts as dead
  public record Settings(long maxDocumentBytes, Duration lease) {}

  @Override
  public Outcome ingest(SubmissionForm form) {
    return switch (SubmissionParser.parse(form, check)) {
      case SubmissionParser.Parsed.Valid(var submission) -> spoolAndImport(submission);
      case SubmissionParser.Parsed.Invalid(var violations) -> new Outcome.Refused(violations);
    };
  }

  @Override
  public Outcome ingest(Submission submission) {
    List<Violation> violations = check.violations(submission);
    return violations.isEmpty() ? spoolAndImport(submission) : new Outcome.Refused(violations);
  }

  private Outcome spoolAndImport(Submission submission) {
    Entity entity = ports.catalog().find(submission.entity().id()).orElseThrow();
    Order order =
        switch (submission.source()) {
          case Source.FromPortal(var request) -> {
            Recipe recipe = recipes.complete(submission.user(), entity, request);
            yield new Order(
                submission,
                entity,
                recipe,
                SourceMethod.DEMO_SAMPLE,
                recipe.fileName(recipes.formatOf(entity, recipe)),
                recipe.format(),
                Repetition.ALLOWED);
          }
          case Source.Given given ->
              new Order(
                  submission,
                  entity,
                  null,
                  given.method(),
                  given.fileName(),
                  given.format(),
                  given.force() ? Repetition.ALLOWED : Repetition.REFUSED);
        };
    return switch (ports.spool().spool(content(order), settings.maxDocumentBytes())) {
      case Spooling.TooLarge(var limit) -> new Outcome.TooLarge(limit);
      case Spooling.Spooled(var document) -> {
        try (document) {
          yield importSpooled(order, document);
        }
      }
    };
  }

  /// A valid submission with its defaults filled in.
  private record Order(
      Submission submission,
      Entity entity,
      @Nullable Recipe recipe,
      SourceMethod method,
      @Nullable String fileName,
      @Nullable String format,
      Repetition repetition) {}

  private DocumentSpool.Source content(Order order) {
    return switch (order.submission().source()) {
      case Source.FromPortal _ ->
          out -> ports.portal().fetch(Objects.requireNonNull(order.recipe()), out);
      case Source.Given given -> given.content()::transferTo;
    };
  }

  private Outcome importSpooled(Order order, SpooledDocument document) {
    return reading
        .readerFor(document, order.format())
        .map(reader -> reserveAndImport(order, document, reader))
        .orElseGet(() -> new Outcome.UnsupportedFormat(reading.formats()));
  }

  /// Under an idempotency key the job id is fixed before the job is opened: if this process dies in
  /// between, the next request with the key opens that very job.
  private Outcome reserveAndImport(Order order, SpooledDocument document, DocumentReader reader) {
    JobId job = ports.identifiers().newJobId();
    String key = order.submission().idempotencyKey();
    if (key == null) {
      return openAndImport(order, document, reader, job);
    }
    String request = RequestText.of(order.submission(), document);
    UserId user = order.submission().user();
    Instant now = ports.clock().instant();
    return switch (ports.ledger().reserve(user, key, request, job, now)) {
      case Reservation.First _ -> openAndImport(order, document, reader, job);
      case Reservation.Again(var first) -> repeated(order, document, reader, first);
      case Reservation.Conflict _ -> new Outcome.KeyConflict();
    };
  }

  private Outcome openAndImport(
      Order order, SpooledDocument document, DocumentReader reader, JobId id) {
    ImportJob.Pending job = pending(order, document, reader, id);
    return switch (order.submission().execution()) {
      case IMMEDIATE -> importAtOnce(order, document, reader, job);
      case DEFERRED ->
          switch (ports.store().accept(job, document, order.repetition())) {
            case Acceptance.Accepted _ -> new Outcome.Accepted(job);
            case Acceptance.Duplicate(var first) -> repeated(order, document, reader, first);
          };
    };
  }

  /// Should the first one be erased at this very moment, it is no repetition any more.
  private Outcome repeated(
      Order order, SpooledDocument document, DocumentReader reader, JobId first) {
    return firstAnswer.of(first).orElseGet(() -> openAndImport(order, document, reader, first));
  }

  private Outcome importAtOnce(
      Order order, SpooledDocument document, DocumentReader reader, ImportJob.Pending opened) {
    ImportJob.Processing job =
        new ImportJob.Processing(
            opened.facts(),
            opened.document(),
            new ImportJob.Lease(
                ports.identifiers().processName(),
                opened.facts().createdAt().plus(settings.lease())));
    return switch (ports.store().open(job, document, order.repetition())) {
      case Opening.Duplicate(var first) -> repeated(order, document, reader, first);
      case Opening.Opened(var session) -> {
        DocumentImport work =
            new DocumentImport(
                job,
                session,
                settings.lease(),
                ports.clock(),
                ports.identifiers(),
                ports.observer());
        yield run(work, reader, document);
      }
    };
  }

  private static Outcome run(DocumentImport work, DocumentReader reader, SpooledDocument document) {
    try {
      return switch (work.run(reader, document)) {
        case Ending.Done(var done) -> new Outcome.Imported(done);
        case Ending.Refused(var failed, var reason) -> new Outcome.Unreadable(failed, reason);
      };
    } catch (ImportSession.LeaseLost lost) {
      throw new Unavailable(
          Unavailable.Part.STORE,
          "The import was taken back: its user's data was erased, or it took too long.",
          lost);
    }
  }

  private ImportJob.Pending pending(
      Order order, SpooledDocument document, DocumentReader reader, JobId id) {
    Instant now = ports.clock().instant();
    Submission submission = order.submission();
    String fileName =
        order.fileName() == null
            ? Recipe.fileName(
                submission.entity(), LocalDate.ofInstant(now, ZoneOffset.UTC), reader.format())
            : order.fileName();
    return new ImportJob.Pending(
        new ImportJob.Facts(
            id,
            submission.user(),
            submission.entity(),
            order.entity().name(),
            order.method(),
            submission.metadata(),
            order.recipe(),
            now),
        new Document(
            ports.identifiers().newDocumentId(),
            fileName,
            reader.format(),
            document.size(),
            document.sha256(),
            Document.Status.PENDING,
            now));
  }
}
