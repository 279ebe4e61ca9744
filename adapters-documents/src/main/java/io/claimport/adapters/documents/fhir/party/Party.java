package io.claimport.adapters.documents.fhir.party;

import io.claimport.adapters.documents.decoding.Decoding;
import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.adapters.documents.fhir.terms.Urls;
import io.claimport.adapters.documents.notation.Amount;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who provides services, as far as a document says who it is.
public record Party(@Nullable Stated<String> name, @Nullable Stated<String> npi) {

  static final Party NOBODY = new Party(null, null);

  private static final Set<String> NPI_SYSTEMS =
      Set.of(Urls.NPI, "https://hl7.org/fhir/sid/us-npi");

  /// A variable of CMS such as `carr_clm_blg_npi_num`.
  private static final String NPI_VARIABLE = "npi";

  /// What an organisation, a practitioner or a place of service says of itself.
  static Party of(Element resource) {
    return new Party(name(resource), npi(resource.objects(Member.IDENTIFIER)));
  }

  /// What the first states, and what only the other one does.
  Party or(Party other) {
    return new Party(name == null ? other.name : name, npi == null ? other.npi : npi);
  }

  boolean isNobody() {
    return name == null && npi == null;
  }

  /// States name and identifier, where they are known.
  public void state(StatedFields.Builder fields) {
    if (name != null) {
      fields.put(SourceField.PROVIDER_NAME, name.value(), name.place());
    }
    if (npi != null) {
      fields.put(SourceField.PROVIDER_NPI, npi.value(), npi.place());
    }
  }

  static @Nullable Stated<String> stated(Element element, Member member) {
    String text = element.text(member);
    return text == null || Amount.isNothing(text)
        ? null
        : new Stated<>(text, element.place(member));
  }

  /// The national identifier, if one of the identifiers says that it is that.
  static @Nullable Stated<String> npi(List<Element> identifiers) {
    for (Element identifier : identifiers) {
      Stated<String> value = isNpi(identifier) ? stated(identifier, Member.VALUE) : null;
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  static boolean isNpiSystem(String system) {
    return NPI_SYSTEMS.contains(system)
        || (system.startsWith(Urls.CMS_VARIABLES)
            && Urls.lastSegment(system).contains(NPI_VARIABLE));
  }

  private static boolean isNpi(Element identifier) {
    String system = identifier.word(Member.SYSTEM);
    if (system != null && isNpiSystem(system)) {
      return true;
    }
    Element type = identifier.object(Member.TYPE);
    return type != null
        && type.objects(Member.CODING).stream()
            .map(coding -> coding.word(Member.CODE))
            .anyMatch(code -> code != null && code.toLowerCase(Locale.ROOT).equals("npi"));
  }

  /// An organisation has one name, a person several with parts.
  private static @Nullable Stated<String> name(Element resource) {
    Stated<String> whole = stated(resource, Member.NAME);
    if (whole != null) {
      return whole;
    }
    for (Element name : resource.objects(Member.NAME)) {
      Stated<String> text = stated(name, Member.TEXT);
      Stated<String> its = text == null ? ofParts(name) : text;
      if (its != null) {
        return its;
      }
    }
    return null;
  }

  private static @Nullable Stated<String> ofParts(Element name) {
    List<String> parts = new ArrayList<>(name.words(Member.PREFIX));
    parts.addAll(name.words(Member.GIVEN));
    String family = name.word(Member.FAMILY);
    if (family != null) {
      parts.add(family);
    }
    parts.addAll(name.words(Member.SUFFIX));
    String whole = Decoding.oneLine(String.join(" ", parts));
    Place place = name.place();
    return whole.isBlank() ? null : new Stated<>(whole, place);
  }
}
