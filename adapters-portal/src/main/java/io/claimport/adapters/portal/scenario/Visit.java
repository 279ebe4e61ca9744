package io.claimport.adapters.portal.scenario;

import io.claimport.domain.code.ProcedureCatalog.Procedure;
import io.claimport.domain.entity.HealthcareProvider;
import java.time.LocalDate;
import java.util.List;

/// Different services of one provider on one day.
public record Visit(LocalDate day, HealthcareProvider provider, List<Procedure> services) {

  public Visit {
    services = List.copyOf(services);
  }
}
