/// T6, T7 and T9: statements that give each service a block of lines, with a label before
/// each amount.
@NullMarked
package io.claimport.adapters.documents.text.grammar.block;

import org.jspecify.annotations.NullMarked;
