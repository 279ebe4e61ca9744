package io.claimport.domain.source;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Something that a source may state about a claim or about one of its lines: a typed key.
///
/// A format that states something new adds a key here and a rule that reads it. Amounts keep all
/// the decimals that the source gives them, in dollars; codes and names keep their spelling.
@SuppressWarnings("UnusedTypeParameter") // T is what is stored and found under the key
public final class SourceField<T> {

  public static final SourceField<String> CLAIM_NUMBER = new SourceField<>("claim number", 0);
  public static final SourceField<LocalDate> SERVICE_DATE = new SourceField<>("service date", 1);
  public static final SourceField<LocalDate> SERVICE_DATE_END =
      new SourceField<>("service date end", 2);

  /// The code as written; modifiers may still hang on it with dashes.
  public static final SourceField<String> PROCEDURE_CODE = new SourceField<>("procedure code", 3);

  /// The code set, where the source names it: a qualifier, a prefix or a column heading.
  public static final SourceField<CodeSystem> CODE_SYSTEM = new SourceField<>("code system", 4);

  public static final SourceField<List<String>> MODIFIERS = new SourceField<>("modifiers", 5);
  public static final SourceField<String> DESCRIPTION = new SourceField<>("description", 6);
  public static final SourceField<String> PROVIDER_NAME = new SourceField<>("provider name", 7);
  public static final SourceField<String> PROVIDER_NPI = new SourceField<>("provider NPI", 8);

  /// On a line what was charged for it, on a claim the stated total; so with the next three.
  public static final SourceField<BigDecimal> BILLED = new SourceField<>("billed amount", 9);

  public static final SourceField<BigDecimal> ALLOWED = new SourceField<>("allowed amount", 10);
  public static final SourceField<BigDecimal> PAID = new SourceField<>("paid by insurance", 11);
  public static final SourceField<BigDecimal> PATIENT_RESPONSIBILITY =
      new SourceField<>("patient responsibility", 12);

  /// On a line its own differences, on a claim those that no line has. A source that knows of
  /// such differences and has none states an empty list.
  public static final SourceField<List<Adjustment>> ADJUSTMENTS =
      new SourceField<>("adjustments", 13);

  public static final SourceField<BigDecimal> UNITS = new SourceField<>("units", 14);
  public static final SourceField<String> REVENUE_CODE = new SourceField<>("revenue code", 15);
  public static final SourceField<List<String>> DIAGNOSIS_CODES =
      new SourceField<>("diagnosis codes", 16);
  public static final SourceField<LineStatus> STATUS = new SourceField<>("status", 17);

  /// The provider's own number for the claim, which joins a bill to its remittance: CLM01
  /// of an 837, CLP01 of an 835.
  public static final SourceField<String> PATIENT_CONTROL_NUMBER =
      new SourceField<>("patient control number", 18);

  /// What the patient has paid already, which may be less than what the patient owes.
  public static final SourceField<BigDecimal> PAID_BY_PATIENT =
      new SourceField<>("paid by patient", 19);

  static final int COUNT = 20;

  private final String label;
  private final int position;

  private SourceField(String label, int position) {
    this.label = label;
    this.position = position;
  }

  int position() {
    return position;
  }

  @Override
  public String toString() {
    return label;
  }
}
