package io.claimport.domain.code;

import java.util.regex.Pattern;

/// The code set that a procedure code belongs to.
///
/// What a source says about its code set always beats the shape of the code; the shape is used only
/// where the source is silent (policy P-CODE).
public enum CodeSystem {
  /// Current Procedural Terminology, categories I (digits), II (…F), III (…T) and the lab codes.
  CPT("\\d{4}[0-9AFMTU]"),
  /// Current Dental Terminology. Its D codes lie inside the HCPCS letter range.
  CDT("D\\d{4}"),
  /// Healthcare Common Procedure Coding System, level II.
  HCPCS("[A-V]\\d{4}"),
  /// National Drug Code: 11 digits, or ten with dashes as 4-4-2, 5-3-2 or 5-4-1, or 5-4-2.
  NDC("\\d{11}|\\d{4}-\\d{4}-\\d{2}|\\d{5}-\\d{3}-\\d{2}|\\d{5}-\\d{4}-\\d{1,2}"),
  /// NUBC revenue code of an institutional bill: four digits, often written as three.
  REVENUE("\\d{3,4}"),
  /// Health Insurance Prospective Payment System code; only a qualifier can say so.
  HIPPS("(?!)"),
  /// A code of a set that is not told apart here.
  OTHER("(?!)");

  private final Pattern shape;

  CodeSystem(String shape) {
    this.shape = Pattern.compile(shape);
  }

  /// The code set that an upper-case code looks like, [#OTHER] where nothing fits.
  public static CodeSystem ofShape(String code) {
    for (CodeSystem system : values()) {
      if (system.shape.matcher(code).matches()) {
        return system;
      }
    }
    return OTHER;
  }
}
