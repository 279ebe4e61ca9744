package io.claimport.domain.code;

import java.util.Map;
import java.util.Optional;

/// What the revenue codes of hospitals stand for, in our own plain words.
///
/// The first three digits name the kind of service, the fourth says more of it, which is left out
/// here. It serves where a line has no other code and the document has no words for it.
public final class RevenueCatalog {

  private static final int DIGITS = 4;
  private static final int KIND_DIGITS = 3;

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("010", "Room, board and services"),
          Map.entry("011", "Room, private"),
          Map.entry("012", "Room, two beds"),
          Map.entry("013", "Room, three or four beds"),
          Map.entry("014", "Room, private deluxe"),
          Map.entry("015", "Room, ward"),
          Map.entry("016", "Room, other"),
          Map.entry("017", "Nursery"),
          Map.entry("018", "Leave of absence"),
          Map.entry("019", "Subacute care"),
          Map.entry("020", "Intensive care"),
          Map.entry("021", "Coronary care"),
          Map.entry("025", "Medicines"),
          Map.entry("026", "Infusion therapy"),
          Map.entry("027", "Medical supplies"),
          Map.entry("028", "Cancer care"),
          Map.entry("029", "Medical equipment"),
          Map.entry("030", "Laboratory"),
          Map.entry("031", "Laboratory, tissue"),
          Map.entry("032", "X-ray, diagnostic"),
          Map.entry("033", "Radiation or chemotherapy"),
          Map.entry("034", "Nuclear medicine"),
          Map.entry("035", "Computed tomography"),
          Map.entry("036", "Operating room"),
          Map.entry("037", "Anesthesia"),
          Map.entry("038", "Blood"),
          Map.entry("039", "Blood, storage and transfusion"),
          Map.entry("040", "Imaging, other"),
          Map.entry("041", "Respiratory care"),
          Map.entry("042", "Physical therapy"),
          Map.entry("043", "Occupational therapy"),
          Map.entry("044", "Speech therapy"),
          Map.entry("045", "Emergency room"),
          Map.entry("046", "Lung tests"),
          Map.entry("047", "Hearing tests"),
          Map.entry("048", "Heart care"),
          Map.entry("049", "Day surgery"),
          Map.entry("051", "Clinic visit"),
          Map.entry("054", "Ambulance"),
          Map.entry("055", "Skilled nursing"),
          Map.entry("057", "Home health aide"),
          Map.entry("061", "Magnetic resonance"),
          Map.entry("062", "Medical supplies, further"),
          Map.entry("063", "Medicines, further"),
          Map.entry("065", "Hospice care"),
          Map.entry("070", "Cast room"),
          Map.entry("071", "Recovery room"),
          Map.entry("072", "Labor and delivery"),
          Map.entry("073", "Heart tracing"),
          Map.entry("074", "Brain wave tracing"),
          Map.entry("075", "Digestive tract examination"),
          Map.entry("076", "Treatment or observation room"),
          Map.entry("077", "Preventive care"),
          Map.entry("078", "Care at a distance"),
          Map.entry("080", "Dialysis of an inpatient"),
          Map.entry("082", "Dialysis of an outpatient"),
          Map.entry("090", "Mental health care"),
          Map.entry("091", "Mental health care, further"),
          Map.entry("092", "Diagnostic services, other"),
          Map.entry("094", "Therapeutic services, other"),
          Map.entry("096", "Professional fees"),
          Map.entry("097", "Professional fees, further"),
          Map.entry("098", "Professional fees, further"));

  private RevenueCatalog() {}

  /// Our words for a revenue code of four digits, if its kind is one of ours.
  public static Optional<String> descriptionOf(String code) {
    return code.length() == DIGITS
        ? Optional.ofNullable(KINDS.get(code.substring(0, KIND_DIGITS)))
        : Optional.empty();
  }
}
