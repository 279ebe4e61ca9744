package io.claimport.domain.sample;

import io.claimport.domain.money.Money;
import org.jspecify.annotations.Nullable;

/// The sums over all lines of a sample; absent where no line states such an amount.
public record ExpectedTotals(
    @Nullable Money billed,
    @Nullable Money allowed,
    @Nullable Money paidByInsurance,
    @Nullable Money patientResponsibility) {}
