package io.claimport.adapters.rest.samples;

import io.claimport.adapters.rest.answer.AnswerMapping;
import io.claimport.adapters.rest.samples.SampleListResponse.ExpectedResponse;
import io.claimport.adapters.rest.samples.SampleListResponse.SampleResponse;
import io.claimport.domain.sample.Expectation;
import io.claimport.domain.sample.Sample;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// Flattens samples.
@Mapper(config = AnswerMapping.class)
interface SampleMapper {

  List<SampleResponse> samples(List<Sample> samples);

  @Mapping(target = "format", source = "format.id")
  @Mapping(target = "mediaType", source = "format.mediaType")
  SampleResponse sample(Sample sample);

  default ExpectedResponse expected(Expectation expectation) {
    return switch (expectation) {
      case Expectation.Normalized normalized -> normalized(normalized);
      case Expectation.Refused(var rule) ->
          new ExpectedResponse(null, null, null, null, null, List.of(), rule);
    };
  }

  @Mapping(target = "totalBilledAmount", source = "totals.billed")
  @Mapping(target = "totalAllowedAmount", source = "totals.allowed")
  @Mapping(target = "totalPaidByInsurance", source = "totals.paidByInsurance")
  @Mapping(target = "totalPatientResponsibility", source = "totals.patientResponsibility")
  @Mapping(target = "refusal", ignore = true)
  ExpectedResponse normalized(Expectation.Normalized normalized);
}
