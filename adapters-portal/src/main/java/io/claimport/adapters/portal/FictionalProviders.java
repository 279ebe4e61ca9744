package io.claimport.adapters.portal;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.adapters.portal.draw.Permutation;
import io.claimport.domain.code.Npi;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.ProviderRecord;
import io.claimport.domain.marking.DemoName;
import java.util.List;

/// Invents providers and their directory records, each from its number alone.
final class FictionalProviders {

  private static final List<String> HEADS =
      words(
          "Cedar Maple Willow Juniper Aspen Birch Hazel Laurel Magnolia Sycamore Amber Silver"
              + " Copper Golden Granite Crystal Quiet Bright Gentle Morning Evening Harvest Meadow"
              + " Prairie Canyon River Lake Harbor Island Valley Summit Fox Heron Robin Swallow"
              + " Falcon Otter Clover Fern Heather");

  private static final List<String> TAILS =
      words(
          "Hollow Ridge Grove Bend Crossing Creek Field Gate Glen Haven Heights Hill Landing"
              + " Lantern Mill Orchard Park Path Point Pond Shore Spring Stone Terrace Trail View"
              + " Vista Walk Woods Brook");

  private static final List<String> STREETS =
      words("Street Avenue Lane Road Drive Court Boulevard Way");

  private static final List<City> CITIES =
      List.of(
          new City("Albuquerque", "NM"),
          new City("Anchorage", "AK"),
          new City("Atlanta", "GA"),
          new City("Austin", "TX"),
          new City("Baltimore", "MD"),
          new City("Boise", "ID"),
          new City("Boston", "MA"),
          new City("Burlington", "VT"),
          new City("Charleston", "SC"),
          new City("Charlotte", "NC"),
          new City("Chicago", "IL"),
          new City("Cleveland", "OH"),
          new City("Dallas", "TX"),
          new City("Denver", "CO"),
          new City("Des Moines", "IA"),
          new City("Detroit", "MI"),
          new City("Hartford", "CT"),
          new City("Honolulu", "HI"),
          new City("Houston", "TX"),
          new City("Indianapolis", "IN"),
          new City("Jackson", "MS"),
          new City("Kansas City", "MO"),
          new City("Las Vegas", "NV"),
          new City("Los Angeles", "CA"),
          new City("Louisville", "KY"),
          new City("Miami", "FL"),
          new City("Milwaukee", "WI"),
          new City("Minneapolis", "MN"),
          new City("Nashville", "TN"),
          new City("New Orleans", "LA"),
          new City("New York", "NY"),
          new City("Omaha", "NE"),
          new City("Philadelphia", "PA"),
          new City("Phoenix", "AZ"),
          new City("Portland", "OR"),
          new City("Richmond", "VA"),
          new City("Sacramento", "CA"),
          new City("Salt Lake City", "UT"),
          new City("Seattle", "WA"),
          new City("Tampa", "FL"));

  private static final int MOST_ACCEPTED = 5;
  private static final int SLOTS = Specialty.all().size() * HEADS.size() * TAILS.size();
  private static final long NPIS = 100_000_000L;

  private final List<EntityId> insurers;
  private final Draws key;
  private final Draws cities;
  private final Draws records;
  private final Permutation slots;
  private final Permutation npis;

  /// Prepares to invent providers.
  ///
  /// @param insurers those with whom they can have contracts, at least one
  FictionalProviders(long catalogSeed, List<EntityId> insurers) {
    this.insurers = List.copyOf(insurers);
    this.key = Draws.from(catalogSeed).with("provider");
    this.cities = key.with("city");
    this.records = key.with("record");
    this.slots = new Permutation(key.with("slot"), SLOTS);
    this.npis = new Permutation(key.with("npi"), NPIS);
  }

  private record City(String name, String state) {}

  /// The provider with that number, counted from 1.
  ///
  /// A slot stands for a specialty, and for one name of a practice of it as well as for
  /// one name of a doctor. Slots come round once all have been used; names then get a
  /// number.
  HealthcareProvider provider(int number, EntityId id) {
    Draws draws = key.with(number);
    int slot = (int) slots.apply((number - 1) % SLOTS);
    int round = (number - 1) / SLOTS;
    Specialty specialty = Specialty.all().get(slot % Specialty.all().size());
    boolean doctor = specialty.solo() && draws.onceIn(3);
    String name = doctor ? "Dr. " + PersonNames.of(slot) : practice(slot, specialty);
    City city = cities.with(number).oneOf(CITIES);
    return new HealthcareProvider(
        id,
        new DemoName(name + (round == 0 ? " " : " " + (round + 1) + " ") + DemoName.MARK),
        specialty.label(),
        city.name(),
        city.state(),
        Npi.fictional(npis.apply(number)),
        accepted(draws));
  }

  /// The record of a provider. Tax ids begin with 00, which no office gives out; 00000 is
  /// nobody's postal code.
  ProviderRecord directoryRecord(int number, HealthcareProvider provider) {
    Draws draws = records.with(number);
    String street = draws.oneOf(TAILS) + " " + draws.oneOf(STREETS);
    return new ProviderRecord(
        provider.id(),
        provider.name(),
        provider.specialty(),
        provider.npi(),
        "00-" + draws.digits(7) + " " + DemoName.MARK,
        draws.between(100, 9899)
            + (" " + street + ", " + provider.city() + ", " + provider.state() + " 00000 ")
            + DemoName.MARK,
        "555-01" + draws.digits(2),
        "555-01" + draws.digits(2),
        !draws.onceIn(4));
  }

  private static String practice(int slot, Specialty specialty) {
    int place = slot / Specialty.all().size();
    return HEADS.get(place % HEADS.size())
        + " "
        + TAILS.get(place / HEADS.size())
        + " "
        + specialty.practice();
  }

  private List<EntityId> accepted(Draws draws) {
    int count = draws.between(1, Math.min(MOST_ACCEPTED, insurers.size()));
    return draws.distinct(count, insurers.size()).stream().map(insurers::get).toList();
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }
}
