package io.claimport.adapters.documents.text;

import io.claimport.adapters.documents.text.grammar.Grammar;
import io.claimport.adapters.documents.text.grammar.block.BlockGrammar;
import io.claimport.adapters.documents.text.grammar.list.ItemListGrammar;
import io.claimport.adapters.documents.text.grammar.list.ServiceListGrammar;
import io.claimport.adapters.documents.text.grammar.table.TableGrammar;
import io.claimport.adapters.documents.text.shape.ServiceShape;
import java.util.List;

/// All layouts that are known. Adding one means adding a line here.
final class Grammars {

  private Grammars() {}

  /// Of two that explain a page equally well, the first is taken: the stricter one.
  static List<Grammar> all() {
    return List.of(
        new ServiceListGrammar(List.of(ServiceShape.PREFIXED_CODE)), // T1
        new TableGrammar(), // T5
        BlockGrammar.alone(), // T6, T7, T9
        new ServiceListGrammar(List.of(ServiceShape.LEADING_CODE)), // T2
        new ServiceListGrammar(List.of(ServiceShape.TRAILING_CODE)), // T3
        new ServiceListGrammar(List.of(ServiceShape.BRACKETED_CODE)), // T4
        new ServiceListGrammar(List.of(ServiceShape.DATED)), // T8
        new ServiceListGrammar(ServiceShape.CODED),
        BlockGrammar.withFees(),
        new ItemListGrammar()); // T10
  }
}
