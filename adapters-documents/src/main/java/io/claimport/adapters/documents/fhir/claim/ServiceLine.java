package io.claimport.adapters.documents.fhir.claim;

import io.claimport.adapters.documents.fhir.amount.Journal;
import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes a line: an item, an item that the payer added, or a detail of one of them.
///
/// @param own the line itself
/// @param above the item that it is a detail of; it lends its dates, its people and its
///     diagnoses
record ServiceLine(Element own, @Nullable Element above) {

  /// The lines of a claim in their order.
  static List<ServiceLine> of(Element eob, Journal journal) {
    List<ServiceLine> lines = new ArrayList<>();
    for (Member member : List.of(Member.ITEM, Member.ADD_ITEM)) {
      for (Element item : eob.objects(member)) {
        DetailLines.collect(item, journal, lines);
      }
    }
    return lines;
  }

  /// The line itself or the item above it, whichever has the member.
  Element having(Member member) {
    return above == null || own.has(member) ? own : above;
  }

  @Nullable Element object(Member member) {
    return having(member).object(member);
  }

  List<Element> objects(Member member) {
    return having(member).objects(member);
  }

  List<String> words(Member member) {
    return having(member).words(member);
  }

  /// Which of the two states the date.
  Element dated() {
    boolean itself = own.has(Member.SERVICED_DATE) || own.has(Member.SERVICED_PERIOD);
    return above == null || itself ? own : above;
  }
}
