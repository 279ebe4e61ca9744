package io.claimport.adapters.rest.entities;

import io.claimport.adapters.rest.answer.AnswerMapping;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.NetworkSize;
import io.claimport.domain.entity.PlanType;
import io.claimport.domain.entity.ProviderRecord;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// Maps entities and their records.
@Mapper(config = AnswerMapping.class)
interface EntityMapper {

  default EntityResponse entity(Entity entity) {
    return switch (entity) {
      case InsuranceCompany insurer -> insurer(insurer);
      case HealthcareProvider provider -> provider(provider);
    };
  }

  List<EntityResponse> entities(List<Entity> entities);

  @Mapping(target = "entityType", constant = "insurance")
  EntityResponse.Insurer insurer(InsuranceCompany insurer);

  @Mapping(target = "entityType", constant = "provider")
  @Mapping(target = "locationCity", source = "city")
  @Mapping(target = "locationState", source = "state")
  EntityResponse.Provider provider(HealthcareProvider provider);

  PlanResponse.Plan plan(InsurancePlan plan);

  ProviderRecordResponse.Provider providerRecord(ProviderRecord provider);

  default String label(NetworkSize size) {
    return size.label();
  }

  default String label(PlanType type) {
    return type.name();
  }
}
