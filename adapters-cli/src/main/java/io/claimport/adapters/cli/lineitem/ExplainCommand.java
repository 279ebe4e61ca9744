package io.claimport.adapters.cli.lineitem;

import io.claimport.adapters.cli.option.LineItemParameter;
import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.schema.Explanations;
import io.claimport.adapters.cli.schema.Explanations.Field;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.application.driving.InspectImport.Outcome;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Explains a line item.
@Command(
    name = "explain",
    header = "Tell how a line item came to its values.",
    description = {
      "For each field: the rule that set it and the place where the document states it;",
      "and how the line comes from billed to paid. It is computed from the kept document",
      "by the rules of today, and says where they differ from those of the import."
    },
    footer = {
      "  claimport explain b7d7c3f0-52a4-5d0e-9f57-0a3c8f1b2d33",
      "  claimport explain b7d7c3f0-52a4-5d0e-9f57-0a3c8f1b2d33 --output json | jq .reconciliation"
    })
public final class ExplainCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final LineItemParameter lineItem = new LineItemParameter();
  @Mixin private final UserOption user = new UserOption();
  @Mixin private final OutputOption output = new OutputOption();

  public ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    LineItemId id = lineItem.id();
    UserId who = user.id(session.console());
    Explanation explanation =
        switch (session.ports().inspectImport().explanation(who, id)) {
          case Outcome.Found<Explanation>(var found) -> found;
          case Outcome.Unknown<Explanation> _ -> throw lineItem.unknown();
          case Outcome.AccessDenied<Explanation> _ -> throw Failure.accessDenied();
        };
    output.print(
        new Answer<>(
            Explanations.SHAPE.of(explanation),
            Field.SHAPE,
            Explanations.fields(explanation),
            printer -> Explanations.print(explanation, printer)),
        session.printer());
    return 0;
  }
}
