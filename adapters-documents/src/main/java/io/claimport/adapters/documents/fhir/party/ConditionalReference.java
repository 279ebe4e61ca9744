package io.claimport.adapters.documents.fhir.party;

import io.claimport.domain.source.Place;
import io.claimport.domain.source.Stated;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// A reference that is a search: `Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|999…`.
final class ConditionalReference {

  private static final String PARAMETER = "identifier=";

  private ConditionalReference() {}

  /// Whoever has the national identifier that is searched for.
  static Party party(String address, Place place) {
    String query = address.substring(address.indexOf('?') + 1);
    for (String parameter : query.split("&", -1)) {
      String value = parameter.startsWith(PARAMETER) ? decoded(parameter) : "";
      int bar = value.indexOf('|');
      if (bar > 0 && bar + 1 < value.length() && Party.isNpiSystem(value.substring(0, bar))) {
        return new Party(null, new Stated<>(value.substring(bar + 1).strip(), place));
      }
    }
    return Party.NOBODY;
  }

  private static String decoded(String parameter) {
    String value = parameter.substring(PARAMETER.length());
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return value;
    }
  }
}
