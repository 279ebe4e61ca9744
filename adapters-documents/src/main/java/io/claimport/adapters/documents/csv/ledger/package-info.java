/// Ledgers: tables whose rows are transactions, several of which make one service line.
@NullMarked
package io.claimport.adapters.documents.csv.ledger;

import org.jspecify.annotations.NullMarked;
