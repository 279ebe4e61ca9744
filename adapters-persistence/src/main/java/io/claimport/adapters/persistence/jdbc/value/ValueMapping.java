package io.claimport.adapters.persistence.jdbc.value;

import io.claimport.domain.code.Npi;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.Metadata;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import io.claimport.domain.source.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// The value objects of the domain, each as the one value of a column, and back.
public interface ValueMapping {

  default UUID column(JobId id) {
    return id.value();
  }

  default JobId jobId(UUID column) {
    return new JobId(column);
  }

  default UUID column(DocumentId id) {
    return id.value();
  }

  default DocumentId documentId(UUID column) {
    return new DocumentId(column);
  }

  default UUID column(LineItemId id) {
    return id.value();
  }

  default LineItemId lineItemId(UUID column) {
    return new LineItemId(column);
  }

  default String column(UserId user) {
    return user.value();
  }

  default UserId userId(String column) {
    return new UserId(column);
  }

  default String column(EntityId id) {
    return id.value();
  }

  default EntityId entityId(String column) {
    return new EntityId(column);
  }

  default String column(DemoName name) {
    return name.value();
  }

  default DemoName demoName(String column) {
    return new DemoName(column);
  }

  default String column(ClaimNumber number) {
    return number.value();
  }

  default ClaimNumber claimNumber(String column) {
    return new ClaimNumber(column);
  }

  default String column(Npi npi) {
    return npi.value();
  }

  default Npi npi(String column) {
    return new Npi(column);
  }

  default String column(Metadata metadata) {
    return metadata.json();
  }

  default Metadata metadata(String column) {
    return new Metadata(column);
  }

  default String column(Place place) {
    return place.text();
  }

  default Place place(String column) {
    return Place.parse(column);
  }

  default BigDecimal column(Money money) {
    return money.toDecimal();
  }

  default Money money(BigDecimal column) {
    return Money.exactly(column);
  }

  default String column(List<String> texts) {
    return JsonText.ofList(texts);
  }

  default List<String> texts(String column) {
    return JsonText.list(column);
  }
}
