package io.claimport.domain.code;

/// A National Provider Identifier as somebody stated it.
///
/// A wrong check digit does not make it cease to be what was stated, so it is kept, and
/// [#isValid()] tells. Fictional identifiers begin with 9, real ones with 1 or 2: an identifier made
/// by [#fictional(long)] can belong to nobody.
public record Npi(String value) {

  private static final int LENGTH = 10;
  private static final String LUHN_PREFIX = "80840";
  private static final long FICTIONAL_NUMBERS = 100_000_000L;

  public Npi {
    if (value.isBlank() || !value.equals(value.strip())) {
      throw new IllegalArgumentException("an NPI is neither blank nor padded");
    }
  }

  /// The valid identifier that begins with 9 and then carries the last eight digits of the number.
  public static Npi fictional(long number) {
    String nine = "9" + padded(Math.floorMod(number, FICTIONAL_NUMBERS));
    return new Npi(nine + checkDigit(nine));
  }

  /// Whether it has ten digits and the check digit of the Luhn algorithm over 80840 and the first
  /// nine (policy P-NPI).
  public boolean isValid() {
    return value.length() == LENGTH
        && value.chars().allMatch(c -> c >= '0' && c <= '9')
        && checkDigit(value.substring(0, LENGTH - 1)) == value.charAt(LENGTH - 1) - '0';
  }

  private static String padded(long number) {
    String digits = Long.toString(number);
    return "0".repeat(LENGTH - 2 - digits.length()) + digits;
  }

  private static int checkDigit(String nineDigits) {
    String digits = LUHN_PREFIX + nineDigits;
    int sum = 0;
    boolean doubled = true;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i) - '0';
      int weighted = doubled ? digit * 2 : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
      doubled = !doubled;
    }
    return (10 - sum % 10) % 10;
  }
}
