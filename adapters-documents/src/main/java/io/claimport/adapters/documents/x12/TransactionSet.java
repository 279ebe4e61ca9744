package io.claimport.adapters.documents.x12;

import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentId;
import java.util.Arrays;
import java.util.Optional;

/// Transaction sets that arrive here, wanted or by mistake.
enum TransactionSet {
  REMITTANCE("835", "a remittance advice"),
  CLAIM("837", "a claim"),
  ELIGIBILITY_INQUIRY("270", "an eligibility inquiry (270)"),
  ELIGIBILITY_RESPONSE("271", "an eligibility response (271)"),
  STATUS_REQUEST("276", "a claim status request (276)"),
  STATUS_RESPONSE("277", "a claim status response (277)"),
  SERVICES_REVIEW("278", "a services review (278)"),
  PREMIUM_PAYMENT("820", "a premium payment (820)"),
  ENROLLMENT("834", "a benefit enrollment (834)"),
  FUNCTIONAL_ACKNOWLEDGMENT("997", "a functional acknowledgment (997)"),
  IMPLEMENTATION_ACKNOWLEDGMENT("999", "an implementation acknowledgment (999)"),
  INTERCHANGE_ACKNOWLEDGMENT("TA1", "an interchange acknowledgment (TA1)"),
  OTHER("", "a transaction set of another kind");

  private final String code;
  private final String words;

  TransactionSet(String code, String words) {
    this.code = code;
    this.words = words;
  }

  static TransactionSet of(String code) {
    return Arrays.stream(values()).filter(set -> set.code.equals(code)).findFirst().orElse(OTHER);
  }

  /// The set that such a segment begins where its header is missing: a payment, or the beginning of
  /// claims below subscribers.
  static Optional<TransactionSet> withoutHeader(Segment segment) {
    if (segment.id() == SegmentId.BPR) {
      return Optional.of(REMITTANCE);
    }
    return segment.id() == SegmentId.BHT && segment.is(1, "0019")
        ? Optional.of(CLAIM)
        : Optional.empty();
  }

  boolean isRead() {
    return this == REMITTANCE || this == CLAIM;
  }

  /// What it is called in a finding.
  String words() {
    return words;
  }
}
