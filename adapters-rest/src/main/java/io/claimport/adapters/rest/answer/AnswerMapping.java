package io.claimport.adapters.rest.answer;

import org.mapstruct.MapperConfig;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/// How every mapper of this room works: a field of an answer that nothing is mapped to
/// breaks the build, and what is absent stays absent.
@MapperConfig(
    uses = DomainValues.class,
    unmappedTargetPolicy = ReportingPolicy.ERROR,
    nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS)
public interface AnswerMapping {}
