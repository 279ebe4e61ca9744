package io.claimport.domain.normalization;

import java.util.function.Consumer;

/// A rule with the step that carries it out.
public sealed interface NormalizationRule {

  Rule rule();

  /// Looks at one line (and at what its claim states) at a time.
  record PerLine(Rule rule, Consumer<LineDraft> step) implements NormalizationRule {}

  /// Looks at a claim with all its lines.
  record PerClaim(Rule rule, Consumer<ClaimDraft> step) implements NormalizationRule {}
}
