package io.claimport.adapters.cli.importing;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.schema.Totals;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.EraseUserData.Erased;
import io.claimport.domain.importing.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "erase",
    header = "Erase all of a user's data for good.",
    description = {
      "Jobs, documents, line items, findings and request keys are gone afterwards.",
      "Both options are needed, so that nothing is erased by mistake."
    },
    footer = "  claimport erase --user ada --yes")
final class EraseCommand implements Callable<Integer> {

  private static final Shape<Answered> SHAPE =
      Shape.<Answered>empty()
          .with("success", _ -> flag(true))
          .with("user_id", answered -> text(answered.user()))
          .with("jobs_erased", answered -> whole(answered.erased().jobs()))
          .with("line_items_erased", answered -> whole(answered.erased().lineItems()))
          .with("request_keys_erased", answered -> whole(answered.erased().requestKeys()));

  private final Session session;

  @Option(names = "--user", paramLabel = "ID", description = "Whose data is erased.")
  private @Nullable String user;

  @Option(names = "--yes", description = "Yes, erase it.")
  private boolean yes;

  @Mixin private final OutputOption output = new OutputOption();

  private record Answered(UserId user, Erased erased) {}

  EraseCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    UserId who = confirmed();
    Answered answered = new Answered(who, session.ports().eraseUserData().erase(who));
    output.print(
        Answer.one(
            SHAPE.of(answered), SHAPE, answered, printer -> printer.line(sentence(answered))),
        session.printer());
    return 0;
  }

  private static String sentence(Answered answered) {
    Erased erased = answered.erased();
    return "All data of "
        + answered.user()
        + " is erased: "
        + String.join(
            ", ",
            Totals.counted(erased.jobs(), "import"),
            Totals.counted(erased.lineItems(), "line item"),
            Totals.counted(erased.requestKeys(), "request key"))
        + ".";
  }

  private UserId confirmed() {
    List<String> wrongs = new ArrayList<>();
    Optional<UserId> who = Optional.ofNullable(user).flatMap(UserId::parse);
    if (who.isEmpty()) {
      wrongs.add(user == null ? "--user is required" : UserOption.invalid("--user"));
    }
    if (!yes) {
      wrongs.add("--yes is required: what is erased cannot be brought back");
    }
    if (!wrongs.isEmpty()) {
      throw Failure.usage(wrongs);
    }
    return who.orElseThrow();
  }
}
