package io.claimport.domain.statement;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.Npi;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One service as its issuer knows it.
///
/// @param claimNumber the payer's number; a provider has none
/// @param adjustments why what is paid differs from what is billed; empty where the issuer
///     gives no reasons
public record StatementLine(
    LocalDate serviceDate,
    ProcedureCode procedure,
    String description,
    DemoName provider,
    Npi npi,
    @Nullable ClaimNumber claimNumber,
    Money billed,
    Money allowed,
    Money paidByInsurance,
    Money patientResponsibility,
    LineStatus status,
    List<Adjustment> adjustments) {

  public StatementLine {
    adjustments = List.copyOf(adjustments);
  }

  /// What the provider writes off: the part of the charge that is not allowed.
  public Money adjustment() {
    return billed.minus(allowed);
  }
}
