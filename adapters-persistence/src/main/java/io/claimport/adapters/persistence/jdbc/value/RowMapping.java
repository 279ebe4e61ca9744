package io.claimport.adapters.persistence.jdbc.value;

import org.mapstruct.MapperConfig;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/// How all row mappers behave: a column that nobody fills and a value that nobody stores
/// break the build, and our own conversions never see null.
@MapperConfig(
    unmappedTargetPolicy = ReportingPolicy.ERROR,
    unmappedSourcePolicy = ReportingPolicy.ERROR,
    nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS)
public interface RowMapping {}
