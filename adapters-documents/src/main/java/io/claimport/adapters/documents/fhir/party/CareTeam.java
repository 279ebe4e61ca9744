package io.claimport.adapters.documents.fhir.party;

import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who rendered which line of a claim.
public final class CareTeam {

  /// Who counts as the one who rendered a service; of several the first here.
  private static final List<List<String>> ROLES =
      List.of(List.of("performing", "rendering"), List.of("attending"), List.of("primary"));

  private final Parties parties;
  private final Map<String, Element> contained = new HashMap<>();
  private final Map<String, Element> members = new HashMap<>();
  private final Map<String, Party> known = new HashMap<>();
  private final Element eob;
  private @Nullable Party billing;

  /// The team of a claim.
  ///
  /// @param parties whom it may refer to
  public CareTeam(Element eob, Parties parties) {
    this.eob = eob;
    this.parties = parties;
    for (Element resource : eob.objects(Member.CONTAINED)) {
      String id = resource.word(Member.ID);
      if (id != null) {
        contained.putIfAbsent(id, resource);
      }
    }
    for (Element member : eob.objects(Member.CARE_TEAM)) {
      String sequence = member.word(Member.SEQUENCE);
      if (sequence != null) {
        members.putIfAbsent(sequence, member);
      }
    }
  }

  /// The provider of a line: whom the line names, else who billed the claim.
  ///
  /// @param sequences which members of the team the line names
  /// @param providers whom the line names itself
  public Party providerOf(List<String> sequences, List<Element> providers) {
    Party rendering = rendering(sequences);
    if (rendering.isNobody()) {
      rendering = named(providers);
    }
    return rendering.isNobody() ? billing() : rendering;
  }

  private Party rendering(List<String> sequences) {
    Element best = null;
    int bestRank = ROLES.size();
    String bestSequence = "";
    for (String sequence : sequences) {
      Element member = members.get(sequence);
      int rank = member == null ? ROLES.size() : rank(member);
      if (rank < bestRank) {
        best = member;
        bestRank = rank;
        bestSequence = sequence;
      }
    }
    if (best == null) {
      return Party.NOBODY;
    }
    Element member = best;
    return known.computeIfAbsent(
        bestSequence, _ -> parties.referredTo(member.object(Member.PROVIDER), contained));
  }

  private static int rank(Element member) {
    Element role = member.object(Member.ROLE);
    int best = ROLES.size();
    if (role != null) {
      for (Element coding : role.objects(Member.CODING)) {
        String code = coding.word(Member.CODE);
        for (int rank = 0; rank < best; rank++) {
          best = code != null && ROLES.get(rank).contains(code) ? rank : best;
        }
      }
    }
    return best;
  }

  private Party named(List<Element> references) {
    return references.isEmpty()
        ? Party.NOBODY
        : parties.referredTo(references.getFirst(), contained);
  }

  private Party billing() {
    if (billing == null) {
      billing = parties.referredTo(eob.object(Member.PROVIDER), contained);
    }
    return billing;
  }
}
