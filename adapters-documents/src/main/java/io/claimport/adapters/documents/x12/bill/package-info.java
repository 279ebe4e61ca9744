/// The claim (837): a provider's bill to a payer, professional, institutional or dental.
@NullMarked
package io.claimport.adapters.documents.x12.bill;

import org.jspecify.annotations.NullMarked;
