package io.claimport.adapters.documents.fhir.amount;

import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.adapters.documents.fhir.terms.Urls;
import io.claimport.domain.adjudication.Adjustment;
import java.util.Optional;

/// A claim adjustment reason code as the reason of an adjudication.
///
/// @param group empty where none is stated
public record Reason(String group, String code) {

  private static final String REASONS = "claim-adjustment-reason-codes";
  private static final String PRICE = "45";
  private static final String GROUPS = "claim-adjustment-group-codes";

  /// The reason of an adjudication, if it is one of these codes; other codes have meanings of
  /// their own.
  public static Optional<Reason> of(Element adjudication) {
    Element concept = adjudication.object(Member.REASON);
    if (concept == null) {
      return Optional.empty();
    }
    String group = "";
    String code = "";
    for (Element coding : concept.objects(Member.CODING)) {
      String system = coding.word(Member.SYSTEM);
      String value = coding.text(Member.CODE);
      if (system != null && value != null) {
        String name = Urls.lastSegment(system);
        group = name.equals(GROUPS) ? value : group;
        code = name.equals(REASONS) ? value : code;
      }
    }
    return code.isEmpty() ? Optional.empty() : Optional.of(new Reason(group, code));
  }

  /// Whether a service can be denied for it; that it was charged too dearly is a matter of price.
  public boolean mayDeny() {
    return !code.equals(PRICE);
  }

  boolean isPatients() {
    return group.equals(Adjustment.PATIENT_RESPONSIBILITY);
  }
}
