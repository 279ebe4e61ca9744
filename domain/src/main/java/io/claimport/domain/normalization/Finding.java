package io.claimport.domain.normalization;

import io.claimport.domain.source.Place;

/// Something that reading or normalising a document noticed.
///
/// @param rule id of the rule that noticed it
/// @param message names fields and rules, never the content of the document
public record Finding(String rule, Severity severity, Place place, String message) {

  public static Finding of(Rule rule, Place place, String message) {
    return new Finding(rule.id(), rule.severity(), place, message);
  }
}
