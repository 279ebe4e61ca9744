package io.claimport.domain.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small catalogue of common procedures in our own plain words.
///
/// The descriptors of CPT and CDT belong to the AMA and the ADA and are not shipped: the numbers are
/// theirs, the words are ours. It serves as the last resort for a description that a document
/// does not give, and as the menu from which fictional services are chosen.
public final class ProcedureCatalog {

  private static final List<Procedure> PROCEDURES =
      List.of(
          new Procedure("99202", "New patient visit, short"),
          new Procedure("99203", "New patient visit, medium"),
          new Procedure("99204", "New patient visit, long"),
          new Procedure("99211", "Nurse visit"),
          new Procedure("99212", "Office visit, brief"),
          new Procedure("99213", "Office visit, standard"),
          new Procedure("99214", "Office visit, extended"),
          new Procedure("99215", "Office visit, complex"),
          new Procedure("99283", "Emergency room visit, moderate"),
          new Procedure("99285", "Emergency room visit, critical"),
          new Procedure("99395", "Yearly check-up, younger adult"),
          new Procedure("99396", "Yearly check-up, adult"),
          new Procedure("36415", "Blood draw"),
          new Procedure("80048", "Basic blood chemistry"),
          new Procedure("80053", "Full blood chemistry"),
          new Procedure("80061", "Cholesterol tests"),
          new Procedure("81001", "Urine test with microscope"),
          new Procedure("82947", "Blood sugar test"),
          new Procedure("83036", "Long-term blood sugar test"),
          new Procedure("84443", "Thyroid hormone test"),
          new Procedure("85025", "Blood count"),
          new Procedure("87880", "Strep throat test"),
          new Procedure("70450", "Head scan, computed tomography"),
          new Procedure("71046", "Chest x-ray, two views"),
          new Procedure("72148", "Lower back scan, magnetic resonance"),
          new Procedure("73610", "Ankle x-ray"),
          new Procedure("76700", "Belly ultrasound"),
          new Procedure("76805", "Pregnancy ultrasound"),
          new Procedure("77067", "Breast screening, both sides"),
          new Procedure("93000", "Heart tracing with report"),
          new Procedure("93306", "Heart ultrasound"),
          new Procedure("94010", "Breathing test"),
          new Procedure("97110", "Exercise therapy, quarter hour"),
          new Procedure("97140", "Manual therapy, quarter hour"),
          new Procedure("90471", "Vaccine shot"),
          new Procedure("90834", "Talk therapy, 45 minutes"),
          new Procedure("90837", "Talk therapy, one hour"),
          new Procedure("11102", "Skin sample"),
          new Procedure("17110", "Wart removal"),
          new Procedure("20610", "Large joint injection"),
          new Procedure("45378", "Bowel examination with camera"),
          new Procedure("92014", "Eye examination, full"),
          new Procedure("D0120", "Dental check-up"),
          new Procedure("D0150", "Dental examination, full"),
          new Procedure("D0274", "Dental x-rays, four films"),
          new Procedure("D1110", "Teeth cleaning, adult"),
          new Procedure("D2392", "Tooth filling, two surfaces"),
          new Procedure("D2740", "Tooth crown, ceramic"),
          new Procedure("G0439", "Wellness visit, repeat"),
          new Procedure("J1885", "Pain medicine injection"),
          new Procedure("A0429", "Ambulance ride, basic"),
          new Procedure("E0114", "Crutches, pair"));

  private static final Map<String, String> DESCRIPTIONS = byCode();

  private ProcedureCatalog() {}

  /// Every procedure, in a fixed order.
  public static List<Procedure> all() {
    return PROCEDURES;
  }

  /// Our words for a code, if it is one of ours.
  public static Optional<String> descriptionOf(String code) {
    return Optional.ofNullable(DESCRIPTIONS.get(code));
  }

  private static Map<String, String> byCode() {
    Map<String, String> descriptions = new LinkedHashMap<>();
    PROCEDURES.forEach(p -> descriptions.put(p.code(), p.description()));
    return Map.copyOf(descriptions);
  }

  /// A code and what we call it.
  public record Procedure(String code, String description) {

    public ProcedureCode procedureCode() {
      return ProcedureCode.of(code, CodeSystem.ofShape(code));
    }
  }
}
