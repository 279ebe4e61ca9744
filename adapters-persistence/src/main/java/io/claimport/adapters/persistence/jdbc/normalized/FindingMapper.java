package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.adapters.persistence.jdbc.value.RowMapping;
import io.claimport.adapters.persistence.jdbc.value.ValueMapping;
import io.claimport.domain.normalization.Finding;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;

/// Findings to rows and back.
@Mapper(config = RowMapping.class)
interface FindingMapper extends ValueMapping {

  FindingRow row(long jobNumber, int ordinal, Finding finding);

  @BeanMapping(ignoreUnmappedSourceProperties = {"jobNumber", "ordinal"})
  Finding finding(FindingRow row);
}
