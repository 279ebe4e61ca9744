package io.claimport.adapters.documents.x12;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.x12.bill.BillReading;
import io.claimport.adapters.documents.x12.remittance.RemittanceReading;
import io.claimport.adapters.documents.x12.segment.Departure;
import io.claimport.adapters.documents.x12.segment.Departures;
import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.segment.SegmentId;
import io.claimport.adapters.documents.x12.segment.SegmentStream;
import io.claimport.adapters.documents.x12.transaction.Stating;
import io.claimport.adapters.documents.x12.transaction.TransactionReading;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The reading of one X12 file: any number of interchanges, groups and transaction sets, remittance
/// advices and claims in any order.
final class X12Reading {

  private final SegmentStream segments;
  private final Counting receiver;
  private final Departures departures;
  private final Stating stating;
  private final Envelope envelope;
  private @Nullable TransactionReading transaction;
  private @Nullable Finding wrongSet;
  private boolean foundSet;

  private X12Reading(SegmentStream segments, Departures departures, Receiver receiver) {
    this.receiver = new Counting(receiver);
    this.departures = departures;
    this.segments = segments;
    this.stating = new Stating(this.receiver, departures);
    this.envelope = new Envelope(receiver);
  }

  /// Knows whether there was a claim.
  private static final class Counting implements Receiver {

    private final Receiver receiver;
    private boolean foundClaim;

    Counting(Receiver receiver) {
      this.receiver = receiver;
    }

    @Override
    public void claim(SourceClaim claim) {
      foundClaim = true;
      receiver.claim(claim);
    }

    @Override
    public void finding(Finding finding) {
      receiver.finding(finding);
    }
  }

  static Reading read(SpooledDocument document, Receiver receiver) {
    Departures departures = new Departures(receiver);
    try (SegmentStream segments = new SegmentStream(Decoding.narrow(document), departures)) {
      return new X12Reading(segments, departures, receiver).read();
    }
  }

  private Reading read() {
    while (segments.next()) {
      take(segments.segment());
    }
    return switch (segments.ending()) {
      case NOT_X12 -> refused(ReadingRules.DOCUMENT_UNREADABLE, Place.DOCUMENT, "it is no X12");
      case TOO_LONG ->
          refused(
              ReadingRules.DOCUMENT_UNREADABLE,
              new Place.Segment(segments.segment().ordinal() + 1),
              "a segment does not end where any segment ends");
      case CUT -> end(true);
      case COMPLETE -> end(false);
    };
  }

  private void take(Segment segment) {
    switch (segment.id()) {
      case SegmentId.ST -> begin(segment);
      case SegmentId.SE -> {
        endTransaction(true);
        envelope.take(segment);
      }
      case SegmentId.ISA, SegmentId.IEA, SegmentId.GS, SegmentId.GE -> {
        cutTransaction(segment.place());
        envelope.take(segment);
      }
      // not ours: segments of X12
      default -> {
        if (transaction != null) {
          transaction.take(segment);
        } else if (!envelope.isInSet()) {
          outside(segment);
        }
      }
    }
  }

  private void begin(Segment segment) {
    cutTransaction(segment.place());
    envelope.take(segment);
    begin(TransactionSet.of(segment.text(1)), segment.place(1));
  }

  private void begin(TransactionSet set, Place place) {
    if (set == TransactionSet.REMITTANCE) {
      transaction = new RemittanceReading(stating);
    } else if (set == TransactionSet.CLAIM) {
      transaction = new BillReading(stating);
    } else {
      wrongSet(set, place);
    }
    foundSet |= set.isRead();
  }

  private void outside(Segment segment) {
    Optional<TransactionSet> set = TransactionSet.withoutHeader(segment);
    if (set.isPresent()) {
      departures.note(Departure.NO_SET_HEADER, segment.place());
      envelope.enterSet(segment);
      begin(set.get(), segment.place());
      take(segment);
    } else if (segment.id() == SegmentId.TA1) {
      wrongSet(TransactionSet.INTERCHANGE_ACKNOWLEDGMENT, segment.place());
    } else {
      departures.note(Departure.STRAY_TEXT, segment.place());
    }
  }

  /// One of them among others is passed over; a document of nothing else is refused.
  private void wrongSet(TransactionSet set, Place place) {
    Finding finding =
        Finding.of(
            ReadingRules.WRONG_TRANSACTION_SET, place, "this is " + set.words() + ", no bill");
    if (wrongSet == null) {
      wrongSet = finding;
    } else {
      receiver.finding(finding);
    }
  }

  private void cutTransaction(Place place) {
    if (envelope.isInSet()) {
      endTransaction(false);
      envelope.cutSet(place);
    }
  }

  private void endTransaction(boolean complete) {
    if (transaction != null) {
      transaction.end(complete);
      transaction = null;
    }
  }

  private Reading end(boolean cut) {
    Place last = new Place.Segment(segments.segment().ordinal());
    if (segments.segment().ordinal() == 0) {
      return refused(ReadingRules.DOCUMENT_UNREADABLE, Place.DOCUMENT, "it is no X12");
    }
    if (cut && !envelope.isOpen()) {
      departures.note(Departure.STRAY_TEXT, last);
    }
    boolean cutInside = cut && envelope.isOpen();
    cutTransaction(last);
    envelope.end(cutInside, last);
    if (wrongSet != null) {
      if (!foundSet) {
        return new Reading.Refused(wrongSet);
      }
      receiver.finding(wrongSet);
    }
    return receiver.foundClaim
        ? new Reading.Read()
        : refused(ReadingRules.NOT_A_BILL, Place.DOCUMENT, "the document states no billed service");
  }

  private static Reading refused(Rule rule, Place place, String message) {
    return new Reading.Refused(Finding.of(rule, place, message));
  }
}
