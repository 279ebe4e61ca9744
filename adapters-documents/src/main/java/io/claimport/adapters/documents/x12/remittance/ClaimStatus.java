package io.claimport.adapters.documents.x12.remittance;

import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.transaction.Stating;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;

/// The claim status codes of remittance advices.
///
/// That a claim was processed as primary, secondary or tertiary says nothing about its lines: they
/// may be paid or denied, which their amounts tell.
final class ClaimStatus {

  private ClaimStatus() {}

  static void state(Segment segment, int element, Stating stating, StatedFields.Builder fields) {
    switch (segment.text(element)) {
      case "", "1", "2", "3", "19", "20", "21" -> {
        // the lines' amounts tell
      }
      // 23: not this payer's claim, forwarded to another one
      case "4", "23" -> put(LineStatus.DENIED, segment, element, fields);
      case "22" -> put(LineStatus.REVERSAL, segment, element, fields);
      case "25" -> put(LineStatus.ESTIMATE, segment, element, fields);
      // pended, received and suspended: only in the old version
      case "5", "10", "13", "15", "16", "17" -> put(LineStatus.PENDING, segment, element, fields);
      default ->
          stating.find(
              ReadingRules.TEXT_UNEXPLAINED,
              segment.place(element),
              "the claim status code is not known");
    }
  }

  private static void put(
      LineStatus status, Segment segment, int element, StatedFields.Builder fields) {
    fields.put(SourceField.STATUS, status, segment.place(element));
  }
}
