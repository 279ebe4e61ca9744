package io.claimport.domain.statement;

import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.Npi;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One service as its issuer knows it.
///
/// @param claimNumber the payer's number; a provider has none
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
    LineStatus status) {

  /// What the provider writes off: the part of the charge that is not allowed.
  public Money adjustment() {
    return billed.minus(allowed);
  }
}
