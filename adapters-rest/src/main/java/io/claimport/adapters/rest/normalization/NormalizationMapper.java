package io.claimport.adapters.rest.normalization;

import io.claimport.adapters.rest.answer.AnswerMapping;
import io.claimport.adapters.rest.data.LineItemMapper;
import io.claimport.adapters.rest.imports.FindingMapper;
import io.claimport.adapters.rest.normalization.NormalizationResponse.LooseDocumentResponse;
import io.claimport.application.driving.NormalizeDocument.Outcome.Normalized;
import io.claimport.domain.importing.Document;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// Flattens what came of a document.
@Mapper(
    config = AnswerMapping.class,
    uses = {LineItemMapper.class, FindingMapper.class})
interface NormalizationMapper {

  @Mapping(target = "success", constant = "true")
  NormalizationResponse response(Normalized normalized);

  @Mapping(target = "fileType", source = "format.extension")
  @Mapping(target = "format", source = "format.id")
  LooseDocumentResponse document(Document document);
}
