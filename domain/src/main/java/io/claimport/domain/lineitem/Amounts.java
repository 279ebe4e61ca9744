package io.claimport.domain.lineitem;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The money of a line. Absent means that the document does not say; zero means that it says zero.
///
/// @param billed what was charged
/// @param allowed what the payer accepts as the price
/// @param paidByInsurance what the payer pays
/// @param patientResponsibility what is left to the patient
/// @param adjustments the differences with their reasons, in the document's order
public record Amounts(
    @Nullable Money billed,
    @Nullable Money allowed,
    @Nullable Money paidByInsurance,
    @Nullable Money patientResponsibility,
    List<Adjustment> adjustments) {

  public Amounts {
    adjustments = List.copyOf(adjustments);
  }
}
