package io.claimport.adapters.documents.fhir.party;

import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.adapters.documents.fhir.json.Resources;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Those whom the resources of a document tell of, by everything that a reference may call
/// them: address, type and id, national identifier.
public final class Parties implements Resources.Visitor {

  /// More than this many are not kept; a bundle hardly has so many.
  private static final int MOST = 100_000;

  private static final Set<String> TYPES =
      Set.of("Organization", "Practitioner", "PractitionerRole", "Location");

  private static final String HISTORY = "/_history/";

  private final Map<String, Element> roles = new HashMap<>();
  private final Map<String, Party> byAddress = new HashMap<>();
  private final Map<String, Party> byNpi = new HashMap<>();

  /// Takes a resource in, if it is somebody.
  @Override
  public void resource(Element resource, @Nullable String fullUrl) {
    String type = resource.word(Member.RESOURCE_TYPE);
    if (type == null || !TYPES.contains(type) || byAddress.size() > MOST) {
      return;
    }
    Party party = Party.of(resource);
    String id = resource.word(Member.ID);
    if (fullUrl != null) {
      know(canonical(fullUrl), party, resource);
    }
    if (id != null) {
      know(type + "/" + id, party, resource);
    }
    if (party.npi() != null) {
      byNpi.putIfAbsent(party.npi().value(), party);
    }
  }

  private void know(String address, Party party, Element resource) {
    byAddress.putIfAbsent(address, party);
    if (resource.has(Member.PRACTITIONER) || resource.has(Member.ORGANIZATION)) {
      roles.putIfAbsent(address, resource);
    }
  }

  /// Whom a reference speaks of: what it says itself, then what is known of whom it refers to.
  Party referredTo(@Nullable Element reference, Map<String, Element> contained) {
    return reference == null ? Party.NOBODY : new Resolution(contained).resolve(reference, 0);
  }

  /// The resolution of one reference, which may lead over a role to a person.
  private final class Resolution {

    private static final int FARTHEST = 2;

    private final Map<String, Element> contained;

    Resolution(Map<String, Element> contained) {
      this.contained = contained;
    }

    Party resolve(Element reference, int steps) {
      Party own = ofItself(reference);
      Party found = own;
      String address = reference.word(Member.REFERENCE);
      if (address != null) {
        found = found.or(at(address, reference, steps));
      }
      if (found.npi() != null) {
        found = found.or(byNpi.getOrDefault(found.npi().value(), Party.NOBODY));
      }
      return found;
    }

    private Party ofItself(Element reference) {
      return new Party(
          Party.stated(reference, Member.DISPLAY), Party.npi(reference.objects(Member.IDENTIFIER)));
    }

    private Party at(String address, Element reference, int steps) {
      if (address.startsWith("#")) {
        Element resource = contained.get(address.substring(1));
        return resource == null ? Party.NOBODY : Party.of(resource).or(ofRole(resource, steps));
      }
      if (address.indexOf('?') >= 0) {
        return ConditionalReference.party(address, reference.place(Member.REFERENCE));
      }
      String canonical = canonical(address);
      String key = byAddress.containsKey(canonical) ? canonical : typeAndId(canonical);
      Element role = roles.get(key);
      Party party = byAddress.getOrDefault(key, Party.NOBODY);
      return role == null ? party : party.or(ofRole(role, steps));
    }

    private Party ofRole(Element role, int steps) {
      Element person = role.object(Member.PRACTITIONER);
      Element organization = role.object(Member.ORGANIZATION);
      Element reference = person == null ? organization : person;
      return reference == null || steps == FARTHEST ? Party.NOBODY : resolve(reference, steps + 1);
    }
  }

  private static String canonical(String address) {
    int history = address.indexOf(HISTORY);
    return history < 0 ? address : address.substring(0, history);
  }

  private static String typeAndId(String address) {
    int id = address.lastIndexOf('/');
    int type = id < 0 ? -1 : address.lastIndexOf('/', id - 1);
    return address.substring(type + 1);
  }
}
