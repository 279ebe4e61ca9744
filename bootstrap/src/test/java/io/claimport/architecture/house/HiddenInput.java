package io.claimport.architecture.house;

import java.util.List;

/// Calls that give another answer on another day or another machine.
///
/// Named as `class.method`, or `class.method(types)` where other variants of the method are lawful;
/// `<init>` is the constructor.
@SuppressWarnings("ImmutableEnumChecker") // made by List.of
public enum HiddenInput {
  CLOCK(
      "java.lang.System.currentTimeMillis",
      "java.lang.System.nanoTime",
      "java.time.Clock.system",
      "java.time.Clock.systemDefaultZone",
      "java.time.Clock.systemUTC",
      "java.time.Clock.tickMillis",
      "java.time.Clock.tickMinutes",
      "java.time.Clock.tickSeconds",
      "java.time.Instant.now()",
      "java.time.InstantSource.system",
      "java.time.LocalDate.now()",
      "java.time.LocalDate.now(java.time.ZoneId)",
      "java.time.LocalDateTime.now()",
      "java.time.LocalDateTime.now(java.time.ZoneId)",
      "java.time.LocalTime.now()",
      "java.time.LocalTime.now(java.time.ZoneId)",
      "java.time.OffsetDateTime.now()",
      "java.time.OffsetDateTime.now(java.time.ZoneId)",
      "java.time.Year.now()",
      "java.time.Year.now(java.time.ZoneId)",
      "java.time.YearMonth.now()",
      "java.time.YearMonth.now(java.time.ZoneId)",
      "java.time.ZoneId.systemDefault",
      "java.time.ZonedDateTime.now()",
      "java.time.ZonedDateTime.now(java.time.ZoneId)",
      "java.util.Calendar.getInstance",
      "java.util.Date.<init>()",
      "java.util.TimeZone.getDefault"),
  CHANCE(
      "java.lang.Math.random",
      "java.lang.StrictMath.random",
      "java.security.SecureRandom.<init>",
      "java.security.SecureRandom.getInstance",
      "java.security.SecureRandom.getInstanceStrong",
      "java.util.Collections.shuffle(java.util.List)",
      "java.util.Random.<init>()",
      "java.util.SplittableRandom.<init>()",
      "java.util.UUID.randomUUID",
      "java.util.concurrent.ThreadLocalRandom.current",
      "java.util.random.RandomGenerator.getDefault",
      "java.util.random.RandomGenerator.of",
      "java.util.random.RandomGeneratorFactory.create()");

  private final List<String> calls;

  HiddenInput(String... calls) {
    this.calls = List.of(calls);
  }

  public List<String> calls() {
    return calls;
  }

  /// Whether this call is one of them.
  ///
  /// @param parameters names of the parameters' types, separated by a comma and a blank
  public boolean contains(String owner, String method, String parameters) {
    String name = owner + "." + method;
    return calls.contains(name) || calls.contains(name + "(" + parameters + ")");
  }
}
