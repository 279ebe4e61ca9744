/// The remittance advice (835): what a payer paid for which service, and why not more.
@NullMarked
package io.claimport.adapters.documents.x12.remittance;

import org.jspecify.annotations.NullMarked;
