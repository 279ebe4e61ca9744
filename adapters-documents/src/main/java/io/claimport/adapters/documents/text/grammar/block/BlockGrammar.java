package io.claimport.adapters.documents.text.grammar.block;

import io.claimport.adapters.documents.text.grammar.Explanation;
import io.claimport.adapters.documents.text.grammar.Grammar;
import io.claimport.adapters.documents.text.page.Page;

/// T6, T7 and T9: a title such as `Office visit (99214)`, and below it `Billed:`,
/// `Allowed:`, `We Pay:`, `You Owe:`, `Status:`; or a numbered list with `Charge:`; or a
/// pharmacy's slip with `Retail`, `Ins.Pay`, `Your Co`.
public final class BlockGrammar implements Grammar {

  @Override
  public Explanation explain(Page page) {
    BlockWalk walk = new BlockWalk();
    page.lines().forEach(walk::next);
    return walk.finish();
  }
}
