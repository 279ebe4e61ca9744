package io.claimport.architecture;

import io.claimport.architecture.house.Classes;
import io.claimport.architecture.house.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Claimport keeps every rule.
class ArchitectureTest {

  @ParameterizedTest(name = "{0}")
  @EnumSource(Rule.class)
  void claimport_keeps(Rule rule) {
    rule.on(House.CLAIMPORT.root()).check(Classes.ofProduction());
  }
}
