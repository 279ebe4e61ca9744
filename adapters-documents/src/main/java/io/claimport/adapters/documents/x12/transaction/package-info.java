/// What the X12 transaction sets have in common: codes, parties, adjustments, open claims.
///
/// Nothing here knows in which loop of which transaction set it is used.
@NullMarked
package io.claimport.adapters.documents.x12.transaction;

import org.jspecify.annotations.NullMarked;
