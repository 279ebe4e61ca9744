package io.claimport.adapters.cli.document;

import io.claimport.adapters.cli.option.EntityParameter;
import io.claimport.adapters.cli.option.PortalOptions;
import io.claimport.adapters.cli.option.ShellWord;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.progress.Progress;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.GenerateDocument.Outcome;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.UserId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "generate",
    header = "Write a fresh fictional document without importing it.",
    description = {
      "It is the document that the entity's simulated portal writes on import.",
      "The same options give the same document, byte for byte."
    },
    footer = {
      "  claimport generate demo_ins_001",
      "  claimport generate demo_prov_000001 --items 10 --seed 7 --as-of 2026-03-01",
      "  claimport generate demo_ins_001 --seed 7 -o eob.txt",
      "  claimport generate demo_ins_001 | claimport normalize"
    })
final class GenerateCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final EntityParameter entity = new EntityParameter();
  @Mixin private final PortalOptions wishes = new PortalOptions();

  @Option(
      names = "--format",
      paramLabel = "ID",
      description = "Format of the document. Default: the one that the entity always uses.")
  private @Nullable String format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write to this file, or into this folder; else to standard output.")
  private @Nullable String out;

  @Mixin private final UserOption user = new UserOption();

  GenerateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    UserId who = user.id(session.console());
    List<Violation> violations = new ArrayList<>();
    PortalRequest request = wishes.request(format, violations);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Outcome outcome = generate(who, request, violations.isEmpty() ? content : null);
    return switch (outcome) {
      case Outcome.Generated generated when violations.isEmpty() -> {
        write(generated, content);
        yield 0;
      }
      case Outcome.Generated _ -> throw entity.refused(violations);
      case Outcome.Refused(var more) -> {
        violations.addAll(more);
        throw entity.refused(violations);
      }
    };
  }

  /// Held in memory until it is whole: what breaks half way leaves neither file nor output.
  ///
  /// @param content absent to learn only what else is wrong with the request
  private Outcome generate(
      UserId who, PortalRequest request, @Nullable ByteArrayOutputStream content) {
    GenerateDocument generate = session.ports().generateDocument();
    OutputStream sink = content == null ? OutputStream.nullOutputStream() : content;
    try (Progress progress = Progress.ofBytes("Writing the document", null, session)) {
      return generate.generate(who, entity.id(), request, progress.writing(sink));
    }
  }

  private void write(Outcome.Generated generated, ByteArrayOutputStream content)
      throws IOException {
    if (out == null) {
      content.writeTo(session.printer().bytes());
      if (!wishes.hasSeed()) {
        session.printer().errorLine("Again with: " + again(generated.recipe()));
      }
      return;
    }
    OutFile file = OutFile.named(out, generated.fileName());
    file.write(content.toByteArray());
    session.printer().errorLine(file.written(content.size()));
    session.printer().errorLine("Again with: " + again(generated.recipe()));
  }

  private static String again(Recipe recipe) {
    return String.join(
        " ",
        "claimport generate",
        recipe.entity().id().value(),
        "--items",
        Integer.toString(recipe.items()),
        "--seed",
        Long.toString(recipe.seed()),
        "--as-of",
        recipe.asOf().toString(),
        "--format",
        recipe.format(),
        "--scenario",
        recipe.scenario().label(),
        "--user",
        ShellWord.of(recipe.user().value()));
  }
}
