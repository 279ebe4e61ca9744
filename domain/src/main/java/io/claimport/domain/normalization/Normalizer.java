package io.claimport.domain.normalization;

import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.Codes;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.lineitem.Origin;
import io.claimport.domain.lineitem.ServiceDates;
import io.claimport.domain.lineitem.ServiceProvider;
import io.claimport.domain.source.SourceClaim;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Turns the claims of one document, one after the other, into line items by applying
/// [NormalizationRules#all()] in their order.
///
/// It numbers the lines through the document, so there is one normaliser for each document. It is
/// not meant for several threads.
public final class Normalizer {

  private final Target target;
  private final EarlierClaims earlier = new EarlierClaims();
  private int nextOrdinal;

  public Normalizer(Target target) {
    this.target = target;
  }

  /// What the line items of a document have in common.
  ///
  /// @param importedAt becomes their created_at, and bounds their service dates
  /// @param ids gives the id for a line's position in the document; always the same one
  public record Target(
      JobId job, DocumentId document, Instant importedAt, IntFunction<LineItemId> ids) {}

  public NormalizedClaim normalize(SourceClaim claim) {
    ClaimDraft draft = applyRules(claim);
    List<LineItem> items = new ArrayList<>(draft.lines().size());
    draft.lines().forEach(line -> items.add(lineItem(claim, line)));
    return new NormalizedClaim(items, draft.journal().findings());
  }

  /// Makes the same line items, and tells how each came to its values.
  public List<ExplainedLine> explain(SourceClaim claim) {
    return applyRules(claim).lines().stream()
        .map(line -> new ExplainedLine(lineItem(claim, line), line.fieldOrigins()))
        .toList();
  }

  private ClaimDraft applyRules(SourceClaim claim) {
    LocalDate importedOn = LocalDate.ofInstant(target.importedAt(), ZoneOffset.UTC);
    RuleJournal journal = new RuleJournal(NormalizationRules.all().getFirst().rule());
    List<LineDraft> lines =
        claim.lines().stream()
            .map(line -> new LineDraft(claim, line, importedOn, journal))
            .toList();
    ClaimDraft draft = new ClaimDraft(claim, lines, journal, earlier);
    NormalizationRules.all().forEach(rule -> apply(rule, draft));
    return draft;
  }

  private static void apply(NormalizationRule rule, ClaimDraft claim) {
    claim.journal().enter(rule.rule());
    switch (rule) {
      case NormalizationRule.PerLine(_, var step) -> claim.lines().forEach(step);
      case NormalizationRule.PerClaim(_, var step) -> step.accept(claim);
    }
  }

  private LineItem lineItem(SourceClaim claim, LineDraft line) {
    int ordinal = nextOrdinal++;
    return new LineItem(
        target.ids().apply(ordinal),
        new ServiceDates(
            line.get(LineField.SERVICE_DATE).orElse(null),
            line.get(LineField.SERVICE_DATE_END).orElse(null)),
        new Codes(
            line.procedure().orElse(null),
            line.get(LineField.DESCRIPTION).orElse(null),
            line.get(LineField.UNITS).orElse(null),
            line.get(LineField.DIAGNOSIS_CODES).orElse(List.of()),
            line.get(LineField.REVENUE_CODE).orElse(null)),
        new ServiceProvider(
            line.get(LineField.PROVIDER_NAME).orElse(null),
            line.get(LineField.PROVIDER_NPI).orElse(null)),
        line.get(LineField.CLAIM_NUMBER).orElse(null),
        line.amounts(),
        line.get(LineField.STATUS).orElseThrow(),
        new Origin(
            target.job(),
            target.document(),
            ordinal,
            line.place(),
            claim.place(),
            line.derivedFields()),
        target.importedAt());
  }
}
