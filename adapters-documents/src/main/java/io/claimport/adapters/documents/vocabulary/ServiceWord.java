package io.claimport.adapters.documents.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What a column of words says about a service.
@SuppressWarnings("ImmutableEnumChecker") // Set.of gives sets that never change
public enum ServiceWord {
  DATE(
      "date",
      "dates",
      "date of service",
      "dates of service",
      "service date",
      "service dates",
      "svc date",
      "visit date",
      "date of visit",
      "fill date",
      "date filled",
      "date s of service",
      "service date s",
      "dos"),
  CODE(
      "code",
      "cpt",
      "cpt code",
      "hcpcs",
      "hcpcs code",
      "cpt hcpcs",
      "cpt hcpcs code",
      "cdt",
      "cdt code",
      "ada code",
      "proc code",
      "proc",
      "procedure code",
      "service code",
      "billing code"),
  MODIFIERS("modifier", "modifiers", "mod"),
  DESCRIPTION(
      "description",
      "service description",
      "description of service",
      "description of services",
      "procedure description",
      "service",
      "services",
      "service provided",
      "services provided",
      "service type",
      "services performed",
      "service item",
      "type of service",
      "procedure",
      "treatment",
      "item",
      "drug",
      "drug name",
      "medication"),
  PROVIDER(
      "provider",
      "provider name",
      "rendering provider",
      "doctor",
      "dentist",
      "pharmacy",
      "merchant"),
  NPI("npi", "provider npi"),
  CLAIM_NUMBER("claim number", "claim no", "claim id", "claim"),
  REVENUE_CODE("rev code", "revenue code", "rev"),
  UNITS(
      "qty",
      "units",
      "quantity",
      "unit",
      "days",
      "days units",
      "days or units",
      "qty units",
      "service units"),
  STATUS("status", "line status", "claim status", "remarks", "remark", "notes", "note"),
  /// Says nothing that is looked for.
  OTHER(
      "tooth",
      "tooth no",
      "tooth number",
      "surface",
      "surfaces",
      "surf",
      "quadrant",
      "diagnosis",
      "dx",
      "line",
      "no",
      "unit price",
      "reason",
      "remark code");

  private final Set<String> phrases;

  ServiceWord(String... phrases) {
    this.phrases = Set.of(phrases);
  }

  /// What the phrase stands for.
  ///
  /// @param phrase words in lower case with single blanks between them
  public static Optional<ServiceWord> ofPhrase(String phrase) {
    return Arrays.stream(values()).filter(kind -> kind.phrases.contains(phrase)).findFirst();
  }
}
