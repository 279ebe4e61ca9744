package io.claimport.adapters.documents.fhir.claim;

import io.claimport.adapters.documents.fhir.amount.Journal;
import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.adapters.documents.fhir.terms.Urls;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a claim states for all of its lines: its number, its period, its diagnoses.
final class ClaimHead {

  /// What speaks for an identifier being the payer's claim number.
  private static final int CLAIM_ID = 4;

  private static final int UNIQUE = 3;
  private static final int GROUP = 2;
  private static final int ANY = 1;

  private final Element eob;
  private final Map<String, String> diagnoses = new HashMap<>();

  ClaimHead(Element eob) {
    this.eob = eob;
  }

  void state(Journal journal, StatedFields.Builder claim) {
    stateNumber(claim);
    statePatientControlNumber(claim);
    Element period = eob.object(Member.BILLABLE_PERIOD);
    if (period != null) {
      new FhirDate(journal).period(period, claim);
    }
    stateDiagnoses(claim);
  }

  private void stateNumber(StatedFields.Builder claim) {
    Element best = null;
    int bestRank = 0;
    for (Element identifier : eob.objects(Member.IDENTIFIER)) {
      int rank = identifier.text(Member.VALUE) == null ? 0 : rank(identifier);
      if (rank > bestRank) {
        best = identifier;
        bestRank = rank;
      }
    }
    Element source = best == null ? eob : best;
    Member member = best == null ? Member.ID : Member.VALUE;
    String number = source.text(member);
    if (number != null) {
      claim.put(SourceField.CLAIM_NUMBER, number, source.place(member));
    }
  }

  private static int rank(Element identifier) {
    String system = identifier.word(Member.SYSTEM);
    String kind = system == null ? "" : Urls.lastSegment(system);
    if (kind.equals("clm_id") || kind.equals("claim")) {
      return CLAIM_ID;
    }
    if (!isCoded(identifier.object(Member.TYPE), Urls.CARIN_IDENTIFIER_TYPE, "uc")) {
      return ANY;
    }
    return kind.equals("claim-group") ? GROUP : UNIQUE;
  }

  /// The provider's own number for the claim, which CARIN files under supporting information.
  private void statePatientControlNumber(StatedFields.Builder claim) {
    for (Element info : eob.objects(Member.SUPPORTING_INFO)) {
      String number = info.text(Member.VALUE_STRING);
      boolean its =
          isCoded(info.object(Member.CATEGORY), Urls.CARIN_SUPPORTING_INFO, "patientaccountnumber");
      if (its && number != null) {
        claim.put(SourceField.PATIENT_CONTROL_NUMBER, number, info.place(Member.VALUE_STRING));
      }
    }
  }

  static boolean isCoded(@Nullable Element concept, String system, String code) {
    if (concept == null) {
      return false;
    }
    for (Element coding : concept.objects(Member.CODING)) {
      if (code.equals(coding.word(Member.CODE)) && system.equals(coding.word(Member.SYSTEM))) {
        return true;
      }
    }
    return false;
  }

  private void stateDiagnoses(StatedFields.Builder claim) {
    List<String> codes = new ArrayList<>();
    for (Element diagnosis : eob.objects(Member.DIAGNOSIS)) {
      Element concept = diagnosis.object(Member.DIAGNOSIS_CODEABLE_CONCEPT);
      String code = concept == null ? null : Procedure.firstCode(concept);
      String sequence = diagnosis.word(Member.SEQUENCE);
      if (code != null && !codes.contains(code)) {
        codes.add(code);
      }
      if (code != null && sequence != null) {
        diagnoses.putIfAbsent(sequence, code);
      }
    }
    if (!codes.isEmpty()) {
      claim.put(SourceField.DIAGNOSIS_CODES, codes, eob.place(Member.DIAGNOSIS));
    }
  }

  /// States the diagnoses that a line points to.
  void stateDiagnosesOf(ServiceLine line, StatedFields.Builder fields) {
    List<String> codes = new ArrayList<>();
    for (String sequence : line.words(Member.DIAGNOSIS_SEQUENCE)) {
      String code = diagnoses.get(sequence);
      if (code != null) {
        codes.add(code);
      }
    }
    if (!codes.isEmpty()) {
      fields.put(
          SourceField.DIAGNOSIS_CODES,
          codes,
          line.having(Member.DIAGNOSIS_SEQUENCE).place(Member.DIAGNOSIS_SEQUENCE));
    }
  }
}
