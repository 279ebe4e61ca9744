package io.claimport.adapters.documents.text.grammar.block;

import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.grammar.Grammar;
import io.claimport.adapters.documents.text.page.Page;

/// T6, T7 and T9: a title such as `Office visit (99214)`, and below it `Billed:`,
/// `Allowed:`, `We Pay:`, `You Owe:`, `Status:`; or a numbered list with `Charge:`; or a
/// pharmacy's slip with `Retail`, `Ins.Pay`, `Your Co`.
public final class BlockGrammar implements Grammar {

  private final boolean fees;

  private BlockGrammar(boolean fees) {
    this.fees = fees;
  }

  /// A page on which every service has its block.
  public static BlockGrammar alone() {
    return new BlockGrammar(false);
  }

  /// A page with fees in single lines beside the blocks. Nothing shows that they are
  /// services but that all adds up to the total only with them.
  public static BlockGrammar withFees() {
    return new BlockGrammar(true);
  }

  @Override
  public Explanation explain(Page page) {
    BlockWalk walk = new BlockWalk(fees);
    page.lines().forEach(walk::next);
    return walk.finish();
  }
}
