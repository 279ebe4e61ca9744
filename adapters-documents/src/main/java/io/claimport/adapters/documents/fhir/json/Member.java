package io.claimport.adapters.documents.fhir.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of an explanation of benefits, and of what it refers to, that are read. Any other one
/// is passed over.
public enum Member {
  ADD_ITEM("addItem"),
  ADJUDICATION("adjudication"),
  AMOUNT("amount"),
  BILLABLE_PERIOD("billablePeriod"),
  CARE_TEAM("careTeam"),
  CARE_TEAM_LINK_ID("careTeamLinkId"),
  CARE_TEAM_SEQUENCE("careTeamSequence"),
  CATEGORY("category"),
  CODE("code", Texts.REPEATED),
  CODING("coding"),
  CONTAINED("contained"),
  CURRENCY("currency", Texts.REPEATED),
  DETAIL("detail"),
  DIAGNOSIS("diagnosis"),
  DIAGNOSIS_CODEABLE_CONCEPT("diagnosisCodeableConcept"),
  DIAGNOSIS_SEQUENCE("diagnosisSequence"),
  DISPLAY("display"),
  END("end"),
  FAMILY("family"),
  FULL_URL("fullUrl"),
  GIVEN("given"),
  ID("id"),
  IDENTIFIER("identifier"),
  ITEM("item"),
  LINK("link"),
  MODIFIER("modifier"),
  NAME("name"),
  ORGANIZATION("organization"),
  OUTCOME("outcome"),
  PAYMENT("payment"),
  PRACTITIONER("practitioner"),
  PREFIX("prefix"),
  PRODUCT_OR_SERVICE("productOrService"),
  PROVIDER("provider"),
  QUANTITY("quantity"),
  REASON("reason"),
  REFERENCE("reference"),
  RELATION("relation"),
  RESOURCE("resource"),
  RESOURCE_TYPE("resourceType"),
  REVENUE("revenue"),
  ROLE("role"),
  SEQUENCE("sequence"),
  SERVICE("service"),
  SERVICED_DATE("servicedDate"),
  SERVICED_PERIOD("servicedPeriod"),
  START("start"),
  STATUS("status"),
  SUB_DETAIL("subDetail"),
  SUFFIX("suffix"),
  SUPPORTING_INFO("supportingInfo"),
  SYSTEM("system", Texts.REPEATED),
  TEXT("text"),
  TOTAL("total"),
  TOTAL_COST("totalCost"),
  TYPE("type"),
  USE("use"),
  VALUE("value"),
  VALUE_STRING("valueString");

  /// Room enough that hardly two names share a place.
  private static final int ROOM = 8;

  private static final Map<String, Member> BY_NAME = byName();

  private final String written;
  private final Texts texts;
  private final long bit;

  /// What the texts of a member are like.
  private enum Texts {
    /// Few, which come again and again.
    REPEATED,
    OWN
  }

  Member(String written) {
    this(written, Texts.OWN);
  }

  Member(String written, Texts texts) {
    this.written = written;
    this.texts = texts;
    this.bit = 1L << written.hashCode();
  }

  private static Map<String, Member> byName() {
    Map<String, Member> members = HashMap.newHashMap(ROOM * values().length);
    for (Member member : values()) {
      members.put(member.written, member);
    }
    return members;
  }

  /// The member of this name, if it is read.
  static @Nullable Member of(String name) {
    return BY_NAME.get(name);
  }

  /// Its name, as it stands in a document.
  String written() {
    return written;
  }

  /// Whether its texts are few, which come again and again.
  boolean isRepeated() {
    return texts == Texts.REPEATED;
  }

  /// A bit that tells most of the others from it.
  long bit() {
    return bit;
  }
}
