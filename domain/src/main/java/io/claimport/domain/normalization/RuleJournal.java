package io.claimport.domain.normalization;

import io.claimport.domain.source.Place;
import java.util.ArrayList;
import java.util.List;

/// Knows which rule is at work, so that findings and derived fields name it by themselves.
final class RuleJournal {

  private final List<Finding> findings = new ArrayList<>();
  private Rule currentRule;

  RuleJournal(Rule first) {
    this.currentRule = first;
  }

  void enter(Rule rule) {
    currentRule = rule;
  }

  Rule currentRule() {
    return currentRule;
  }

  void find(Place place, String message) {
    findings.add(Finding.of(currentRule, place, message));
  }

  List<Finding> findings() {
    return findings;
  }
}
