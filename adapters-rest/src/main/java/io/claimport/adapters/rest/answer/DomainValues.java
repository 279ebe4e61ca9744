package io.claimport.adapters.rest.answer;

import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.Npi;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Severity;
import io.claimport.domain.source.Place;
import java.math.BigDecimal;
import java.util.UUID;

/// The values of the domain as JSON knows them. MapStruct chooses among these by their
/// types.
public final class DomainValues {

  private DomainValues() {}

  /// Exactly two decimals.
  public static BigDecimal amount(Money money) {
    return money.toDecimal();
  }

  public static UUID uuid(JobId id) {
    return id.value();
  }

  public static UUID uuid(DocumentId id) {
    return id.value();
  }

  public static UUID uuid(LineItemId id) {
    return id.value();
  }

  public static String text(UserId id) {
    return id.value();
  }

  public static String text(EntityId id) {
    return id.value();
  }

  public static String text(DemoName name) {
    return name.value();
  }

  public static String text(ClaimNumber number) {
    return number.value();
  }

  public static String text(Npi npi) {
    return npi.value();
  }

  public static String text(Place place) {
    return place.text();
  }

  public static String label(EntityType type) {
    return type.label();
  }

  public static String label(Scenario scenario) {
    return scenario.label();
  }

  public static String label(SourceMethod method) {
    return method.label();
  }

  public static String label(Document.Status status) {
    return status.label();
  }

  public static String label(Reconciliation.Basis basis) {
    return basis.label();
  }

  public static String label(LineStatus status) {
    return status.label();
  }

  public static String label(Severity severity) {
    return severity.label();
  }

  public static String label(CodeSystem system) {
    return system.name();
  }
}
