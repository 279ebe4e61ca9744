package io.claimport.adapters.documents.fhir.terms;

import io.claimport.domain.code.CodeSystem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The code systems in which a product or service is coded, the preferred one first; of each
/// the first address is the one that is written.
@SuppressWarnings("ImmutableEnumChecker") // lists that cannot be changed
public enum ProcedureSystem {
  CPT(
      CodeSystem.CPT,
      "http://www.ama-assn.org/go/cpt",
      "https://www.ama-assn.org/go/cpt",
      "urn:oid:2.16.840.1.113883.6.12"),
  CDT(
      CodeSystem.CDT,
      "http://www.ada.org/cdt",
      "http://ada.org/cdt",
      "https://www.ada.org/cdt",
      "http://terminology.hl7.org/CodeSystem/CDT",
      "urn:oid:2.16.840.1.113883.6.13"),
  HCPCS(
      CodeSystem.HCPCS,
      "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
      "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
      "https://bluebutton.cms.gov/resources/codesystem/hcpcs",
      "http://terminology.hl7.org/CodeSystem/HCPCS",
      "urn:oid:2.16.840.1.113883.6.285"),
  HIPPS(
      CodeSystem.HIPPS,
      "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/ProspMedicareFeeSvcPmtGen/HIPPSCodes",
      "http://terminology.hl7.org/CodeSystem/HIPPS"),
  NDC(CodeSystem.NDC, "http://hl7.org/fhir/sid/ndc", "urn:oid:2.16.840.1.113883.6.69"),
  REVENUE(
      CodeSystem.REVENUE,
      "https://www.nubc.org/CodeSystem/RevenueCodes",
      "http://www.nubc.org/CodeSystem/RevenueCodes",
      "https://bluebutton.cms.gov/resources/variables/rev_cntr"),
  CLINICAL(
      CodeSystem.OTHER,
      "http://snomed.info/sct",
      "http://www.nlm.nih.gov/research/umls/rxnorm",
      "http://hl7.org/fhir/sid/cvx",
      "http://loinc.org"),
  /// A code without a system: its shape has to tell.
  UNNAMED(null),
  /// Any system that is not listed here.
  UNKNOWN(CodeSystem.OTHER, "https://claimport.example/CodeSystem/other");

  /// What is written where there is no code; a code of these is none.
  private static final List<String> NO_CODES =
      List.of("data-absent-reason", "C4BBCompoundLiteral", "v3-NullFlavor");

  private static final Map<String, ProcedureSystem> BY_URL = byUrl();

  private final @Nullable CodeSystem system;
  private final List<String> urls;

  ProcedureSystem(@Nullable CodeSystem system, String... urls) {
    this.system = system;
    this.urls = List.of(urls);
  }

  private static Map<String, ProcedureSystem> byUrl() {
    Map<String, ProcedureSystem> systems = new HashMap<>();
    for (ProcedureSystem system : values()) {
      system.urls.forEach(url -> systems.put(url, system));
    }
    return systems;
  }

  /// The system at an address; empty where a code of it is no code.
  public static Optional<ProcedureSystem> at(@Nullable String url) {
    if (url == null) {
      return Optional.of(UNNAMED);
    }
    ProcedureSystem listed = BY_URL.get(url);
    if (listed != null) {
      return Optional.of(listed);
    }
    return NO_CODES.contains(Urls.lastSegment(url)) ? Optional.empty() : Optional.of(UNKNOWN);
  }

  /// Where codes of a set are from when we write them.
  public static String urlOf(CodeSystem set) {
    return set == CodeSystem.OTHER
        ? UNKNOWN.urls.getFirst()
        : Arrays.stream(values())
            .filter(each -> each.system == set)
            .findFirst()
            .orElseThrow()
            .urls
            .getFirst();
  }

  /// The code set of a code; empty where only its shape can tell. Level I of HCPCS is CPT.
  public Optional<CodeSystem> setOf(String code) {
    boolean levelOne = this == HCPCS && CodeSystem.ofShape(code) == CodeSystem.CPT;
    return levelOne ? Optional.of(CodeSystem.CPT) : Optional.ofNullable(system);
  }
}
