/// T5: statements with a table whose heading says what each of its amounts is.
@NullMarked
package io.claimport.adapters.documents.text.grammar.table;

import org.jspecify.annotations.NullMarked;
