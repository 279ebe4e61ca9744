package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.adapters.persistence.jdbc.value.IsoDate;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a user's line items, or some of them, come to.
@MappedEntity("user_total")
record TotalsRow(
    @Id String userId,
    int lineItems,
    BigDecimal billed,
    int billedWithout,
    BigDecimal allowed,
    int allowedWithout,
    BigDecimal paid,
    int paidWithout,
    BigDecimal patient,
    int patientWithout,
    int providers,
    int procedureCodes,
    @TypeDef(type = DataType.STRING, converter = IsoDate.class) @Nullable LocalDate earliest,
    @TypeDef(type = DataType.STRING, converter = IsoDate.class) @Nullable LocalDate latest) {}
