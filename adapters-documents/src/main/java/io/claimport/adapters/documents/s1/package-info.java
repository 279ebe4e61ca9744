/// S1: the itemised statement after insurance that simulated providers write.
///
/// It carries everything but the claim number, which a provider does not know; the
/// allowed amount follows from the charge and the contractual adjustment.
@NullMarked
package io.claimport.adapters.documents.s1;

import org.jspecify.annotations.NullMarked;
