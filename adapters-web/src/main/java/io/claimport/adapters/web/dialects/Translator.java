package io.claimport.adapters.web.dialects;

import io.claimport.adapters.web.answer.Sentences;
import io.claimport.adapters.web.document.ReadableDocument;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.ListDialects;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.application.driving.PortalRequest;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.UserId;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Has one claim written in every dialect, and reads each of them back.
@Singleton
final class Translator {

  /// As much of a document as is shown beside the others.
  private static final int MOST_LINES = 120;

  private static final int MOST_CHARACTERS = 14_000;

  /// How the lines begin that introduce services in JSON and in HTML, behind so many others.
  private static final List<String> SERVICES_BEGIN = List.of("\"item\"", "<table");

  private static final int FAR_DOWN = 12;

  private final ListDialects listDialects;
  private final GenerateDocument generateDocument;
  private final NormalizeDocument normalizeDocument;

  Translator(
      ListDialects listDialects,
      GenerateDocument generateDocument,
      NormalizeDocument normalizeDocument) {
    this.listDialects = listDialects;
    this.generateDocument = generateDocument;
    this.normalizeDocument = normalizeDocument;
  }

  /// What became of the wish.
  ///
  /// @param day on which the portal was asked; absent where nothing was written
  record Translation(@Nullable LocalDate day, List<Dialect> dialects, List<String> problems) {}

  /// Asks for every dialect on the same day.
  Translation translate(UserId user, DialectsForm form) {
    List<Dialect> dialects = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    LocalDate day = null;
    for (DocumentFormat format : listDialects.dialects(form.entityId())) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PortalRequest request =
          new PortalRequest(
              form.numberOfItems(), form.seedNumber(), day, format.id(), form.chosenScenario());
      switch (generateDocument.generate(user, form.entityId(), request, bytes)) {
        case GenerateDocument.Outcome.Generated(var recipe, var written, var fileName) -> {
          day = recipe.asOf();
          dialects.add(dialect(recipe, written, fileName, bytes.toByteArray()));
        }
        case GenerateDocument.Outcome.Refused(var violations) ->
            problems.addAll(Sentences.of(violations));
      }
    }
    return new Translation(day, dialects, problems);
  }

  private Dialect dialect(Recipe recipe, DocumentFormat format, String fileName, byte[] bytes) {
    ReadBack back =
        ReadBack.of(normalizeDocument.normalize(fileName, new ByteArrayInputStream(bytes), null));
    return new Dialect(
        format,
        fileName,
        bytes.length,
        excerpt(ReadableDocument.of(format, bytes)),
        DialectsForm.documentAddress(recipe),
        DialectsForm.importAddress(recipe),
        back.readAs(),
        back.lines(),
        back.findings());
  }

  /// The part of a document where its services are, which in some shapes is far down.
  private static ReadableDocument excerpt(ReadableDocument document) {
    List<ReadableDocument.Line> lines = document.lines();
    int begin = begin(lines);
    int end = begin;
    int characters = 0;
    while (end < lines.size() && end - begin < MOST_LINES && characters < MOST_CHARACTERS) {
      characters += lines.get(end).text().length();
      end++;
    }
    return new ReadableDocument(
        document.kind(), lines.subList(begin, end), document.hidden() + lines.size() - end);
  }

  private static int begin(List<ReadableDocument.Line> lines) {
    for (int i = FAR_DOWN; i < lines.size(); i++) {
      String text = lines.get(i).text().stripLeading();
      if (SERVICES_BEGIN.stream().anyMatch(text::startsWith)) {
        return i;
      }
    }
    return 0;
  }
}
