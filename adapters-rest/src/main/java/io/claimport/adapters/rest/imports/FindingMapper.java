package io.claimport.adapters.rest.imports;

import io.claimport.adapters.rest.answer.AnswerMapping;
import io.claimport.domain.normalization.Finding;
import java.util.List;
import org.mapstruct.Mapper;

/// Puts findings into words; also for routes that know no import.
@Mapper(config = AnswerMapping.class)
public interface FindingMapper {

  FindingResponse finding(Finding finding);

  List<FindingResponse> findings(List<Finding> findings);
}
