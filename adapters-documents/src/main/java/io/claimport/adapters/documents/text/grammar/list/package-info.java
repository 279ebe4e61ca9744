/// Statements that list one service a line, with its charge.
///
/// Such a bill says what was billed and nothing else about a line.
@NullMarked
package io.claimport.adapters.documents.text.grammar.list;

import org.jspecify.annotations.NullMarked;
