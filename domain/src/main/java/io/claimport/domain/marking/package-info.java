/// Types that cannot exist without their fictional mark.
///
/// Every name and claim number that leaves Claimport is one of these. Nothing here reads
/// or writes documents (ADR-0005).
@NullMarked
package io.claimport.domain.marking;

import org.jspecify.annotations.NullMarked;
