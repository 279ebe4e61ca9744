package io.claimport.adapters.portal;

import io.claimport.domain.code.ProcedureCatalog;
import io.claimport.domain.code.ProcedureCatalog.Procedure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a provider does: how it calls itself, and what it bills.
///
/// @param practice what a practice of this kind calls itself
/// @param solo whether one doctor alone may be one
/// @param procedures what it bills, out of the procedure catalogue
record Specialty(String label, String practice, boolean solo, List<Procedure> procedures) {

  private static final List<Specialty> ALL =
      List.of(
          doctor("Family Medicine", "Family Practice", "99203 99213 99214 99396 36415 G0439"),
          doctor("Internal Medicine", "Internal Medicine", "99204 99213 99214 99215 80053 93000"),
          doctor("Pediatrics", "Pediatrics", "99203 99212 99213 90471 87880"),
          doctor("Cardiology", "Heart Center", "99204 99214 93000 93306 80061"),
          doctor("Dermatology", "Skin Clinic", "99202 99213 11102 17110"),
          doctor("Orthopedics", "Bone and Joint Clinic", "99203 99213 20610 73610 72148 E0114"),
          doctor("Obstetrics and Gynecology", "Maternity Clinic", "99203 99213 99395 76805 81001"),
          doctor("Neurology", "Neurology Clinic", "99204 99215 70450 72148"),
          doctor("Psychiatry", "Psychiatry", "99204 99214 90834 90837"),
          doctor("Psychology", "Counseling Center", "90834 90837"),
          doctor("Gastroenterology", "Digestive Clinic", "99203 99214 45378 76700"),
          doctor("Pulmonology", "Lung Clinic", "99204 99214 94010 71046"),
          doctor("Endocrinology", "Diabetes and Thyroid Clinic", "99204 99214 83036 84443 82947"),
          doctor("Ophthalmology", "Eye Clinic", "99203 99213 92014"),
          doctor("Dentistry", "Dental Care", "D0120 D0150 D0274 D1110 D2392 D2740"),
          house("Physical Therapy", "Physical Therapy", "97110 97140"),
          house("Radiology", "Imaging Center", "70450 71046 72148 73610 76700 76805 77067"),
          house("Laboratory", "Laboratory", "36415 80048 80053 80061 81001 82947 83036 85025"),
          house("Emergency Medicine", "Emergency Center", "99283 99285 70450 71046 A0429 J1885"),
          house("Urgent Care", "Urgent Care", "99202 99213 87880 73610 81001 E0114"));

  private static final Map<String, List<Procedure>> PROCEDURES =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Specialty::label, Specialty::procedures));

  /// Every specialty, in a fixed order.
  static List<Specialty> all() {
    return ALL;
  }

  /// What a provider of that specialty bills; anything, if the specialty is none of ours.
  static List<Procedure> proceduresOf(String label) {
    return PROCEDURES.getOrDefault(label, ProcedureCatalog.all());
  }

  private static Specialty doctor(String label, String practice, String codes) {
    return new Specialty(label, practice, true, procedures(codes));
  }

  private static Specialty house(String label, String practice, String codes) {
    return new Specialty(label, practice, false, procedures(codes));
  }

  private static List<Procedure> procedures(String codes) {
    Set<String> wanted = Set.of(codes.split(" ", -1));
    return ProcedureCatalog.all().stream().filter(p -> wanted.contains(p.code())).toList();
  }
}
