package io.claimport.adapters.rest.explanation;

import io.claimport.adapters.rest.answer.AnswerMapping;
import io.claimport.adapters.rest.data.LineItemMapper;
import io.claimport.adapters.rest.explanation.ExplanationResponse.FieldResponse;
import io.claimport.adapters.rest.explanation.ExplanationResponse.ReconciliationResponse;
import io.claimport.adapters.rest.imports.FindingMapper;
import io.claimport.adapters.rest.imports.ImportJobMapper;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.normalization.FieldOrigin;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// Flattens explanations.
@Mapper(
    config = AnswerMapping.class,
    uses = {LineItemMapper.class, ImportJobMapper.class, FindingMapper.class})
interface ExplanationMapper {

  @Mapping(target = "success", constant = "true")
  @Mapping(target = "rulesChanged", expression = "java(!explanation.changedFields().isEmpty())")
  ExplanationResponse explanation(Explanation explanation);

  @Mapping(target = "rule", source = "rule.id")
  @Mapping(target = "decision", source = "rule.summary")
  FieldResponse field(FieldOrigin origin);

  @Mapping(target = "billedAmount", source = "billed")
  @Mapping(target = "paidByInsurance", source = "paid")
  @Mapping(target = "difference", expression = "java(reconciliation.difference().orElse(null))")
  @Mapping(target = "outcome", expression = "java(reconciliation.outcome().label())")
  ReconciliationResponse reconciliation(Reconciliation reconciliation);
}
