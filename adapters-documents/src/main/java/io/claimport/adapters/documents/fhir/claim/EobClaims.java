package io.claimport.adapters.documents.fhir.claim;

import io.claimport.adapters.documents.fhir.amount.Journal;
import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.adapters.documents.fhir.json.Resources;
import io.claimport.adapters.documents.fhir.party.Parties;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceClaim;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Hands out the claims among the resources of a document.
public final class EobClaims implements Resources.Visitor {

  private static final String EOB = "ExplanationOfBenefit";
  private static final String BUNDLE = "Bundle";

  private final Parties parties;
  private final Receiver receiver;
  private boolean foundLines;
  private @Nullable Finding refused;

  /// @param parties whom the claims may refer to
  public EobClaims(Parties parties, Receiver receiver) {
    this.parties = parties;
    this.receiver = receiver;
  }

  @Override
  public void resource(Element resource, @Nullable String fullUrl) {
    String type = resource.word(Member.RESOURCE_TYPE);
    if (EOB.equals(type)) {
      explanation(resource);
    } else if (BUNDLE.equals(type)) {
      reportNextPage(resource);
    }
  }

  /// Whether there was a service line.
  public boolean foundLines() {
    return foundLines;
  }

  /// Why a claim was refused by name, if one was.
  public Optional<Finding> refused() {
    return Optional.ofNullable(refused);
  }

  private void explanation(Element eob) {
    Journal journal = Journal.to(receiver);
    if (isStu3(eob)) {
      refused =
          Finding.of(
              ReadingRules.STU3, eob.place(), "the claim is written in FHIR STU3; only R4 is read");
      receiver.finding(refused);
    } else if (Standing.isInForce(eob, journal)) {
      Optional<SourceClaim> claim = new ClaimReader(eob, parties, receiver).read();
      claim.ifPresent(receiver::claim);
      foundLines |= claim.isPresent();
    }
  }

  /// What only the release before R4 calls so.
  private static boolean isStu3(Element eob) {
    boolean found = eob.has(Member.TOTAL_COST);
    for (Element item : eob.objects(Member.ITEM)) {
      found |= item.has(Member.SERVICE) || item.has(Member.CARE_TEAM_LINK_ID);
    }
    return found;
  }

  private void reportNextPage(Element bundle) {
    for (Element link : bundle.objects(Member.LINK)) {
      if ("next".equals(link.word(Member.RELATION))) {
        Journal.to(receiver)
            .find(ReadingRules.ONE_PAGE, link.place(), "the bundle is one page of several");
      }
    }
  }
}
