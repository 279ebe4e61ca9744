/// Statements of simulated issuers as X12: remittance advices and claims, balanced and counted.
@NullMarked
package io.claimport.adapters.documents.x12.writing;

import org.jspecify.annotations.NullMarked;
