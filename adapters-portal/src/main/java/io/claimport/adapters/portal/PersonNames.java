package io.claimport.adapters.portal;

import io.claimport.adapters.portal.draw.Draws;
import java.util.List;

/// Invented people: ordinary given names, and family names that nobody has.
final class PersonNames {

  private static final List<String> GIVEN =
      words(
          "Ada Amos Beatrix Boris Clara Cyrus Delia Desmond Edith Elias Flora Felix Greta Gideon"
              + " Hazel Hugo Ida Ivan Josephine Jasper Klara Kaspar Lydia Leander Mabel Magnus Nora"
              + " Nestor Olive Oscar Petra Phineas Rosa Rufus Sylvia Silas Theodora Tobias Vera"
              + " Victor");

  private static final List<String> FAMILY_HEADS =
      words(
          "Alder Bramble Brindle Candle Clover Dapple Ember Fallow Feather Gossam Harrow Juniper"
              + " Kestrel Larks Linden Marrow Mistle Nettle Oster Pebble Quill Rimble Sorrel Tansy"
              + " Thistle Umber Vesper Wimble Yarrow Zephyr");

  private static final List<String> FAMILY_TAILS =
      words(
          "bottom bourne brook bury by combe croft dale den ford gate hurst ley mere ridge shaw"
              + " stead thorpe wick worth");

  /// How many different people there are.
  static final int COUNT = GIVEN.size() * FAMILY_HEADS.size() * FAMILY_TAILS.size();

  private PersonNames() {}

  /// The name of the person with that number, from 0 to less than [#COUNT].
  static String of(int number) {
    int family = number / GIVEN.size();
    return GIVEN.get(number % GIVEN.size())
        + " "
        + FAMILY_HEADS.get(family % FAMILY_HEADS.size())
        + FAMILY_TAILS.get(family / FAMILY_HEADS.size());
  }

  /// Somebody.
  static String drawn(Draws draws) {
    return of(draws.below(COUNT));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }
}
