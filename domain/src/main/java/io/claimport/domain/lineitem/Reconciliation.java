package io.claimport.domain.lineitem;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a line comes from what was billed to what was paid: billed less what each group bears
/// should be paid.
///
/// @param billed absent where the document does not say
/// @param parts what lies between billed and paid, one part for each group
/// @param paid absent where the document does not say
public record Reconciliation(@Nullable Money billed, List<Part> parts, @Nullable Money paid) {

  public Reconciliation {
    parts = List.copyOf(parts);
  }

  /// Where a part's amount comes from.
  public enum Basis {
    /// The sum of the group's adjustments.
    ADJUSTMENTS,
    /// No contractual or other adjustment is listed; what is not allowed stands in.
    ALLOWED_AMOUNT,
    /// No adjustment is listed as the patient's; the patient's share stands in.
    PATIENT_RESPONSIBILITY;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What one group bears.
  ///
  /// @param group claim adjustment group code
  public record Part(String group, Basis basis, BigDecimal amount) {}

  /// What the line as a whole tells.
  public enum Outcome {
    BALANCED,
    UNBALANCED,
    /// Billed or paid is missing; nothing can be compared.
    INCOMPLETE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Takes everything into account that the line says: where it lists no adjustments of a
  /// kind, its allowed amount and its patient's share.
  public static Reconciliation of(Amounts amounts) {
    List<Part> parts = new ArrayList<>();
    if (amounts.adjustments().stream().allMatch(Adjustment::isPatients)) {
      notAllowed(amounts).ifPresent(parts::add);
    }
    parts.addAll(listed(amounts));
    if (amounts.adjustments().stream().noneMatch(Adjustment::isPatients)) {
      share(amounts).ifPresent(parts::add);
    }
    return new Reconciliation(amounts.billed(), parts, amounts.paidByInsurance());
  }

  /// Takes nothing but the adjustments into account.
  public static Reconciliation ofAdjustments(Amounts amounts) {
    return new Reconciliation(amounts.billed(), listed(amounts), amounts.paidByInsurance());
  }

  private static List<Part> listed(Amounts amounts) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (Adjustment adjustment : amounts.adjustments()) {
      sums.merge(adjustment.group(), adjustment.amount().toDecimal(), BigDecimal::add);
    }
    List<Part> parts = new ArrayList<>();
    sums.forEach((group, sum) -> parts.add(new Part(group, Basis.ADJUSTMENTS, sum)));
    return parts;
  }

  private static Optional<Part> share(Amounts amounts) {
    return Optional.ofNullable(amounts.patientResponsibility())
        .map(share ->
            new Part(
                Adjustment.PATIENT_RESPONSIBILITY,
                Basis.PATIENT_RESPONSIBILITY,
                share.toDecimal()));
  }

  private static Optional<Part> notAllowed(Amounts amounts) {
    Money billed = amounts.billed();
    Money allowed = amounts.allowed();
    return billed == null || allowed == null
        ? Optional.empty()
        : Optional.of(
            new Part(
                Adjustment.CONTRACTUAL,
                Basis.ALLOWED_AMOUNT,
                billed.toDecimal().subtract(allowed.toDecimal())));
  }

  /// All that lies between billed and paid.
  public BigDecimal explained() {
    return parts.stream().map(Part::amount).reduce(Money.ZERO.toDecimal(), BigDecimal::add);
  }

  /// What the group bears; zero where nothing is said of it.
  public BigDecimal sum(String group) {
    return parts.stream()
        .filter(part -> part.group().equals(group))
        .map(Part::amount)
        .reduce(Money.ZERO.toDecimal(), BigDecimal::add);
  }

  /// What stays unexplained: billed less all parts less paid. It is negative where more is
  /// explained than there is; it is absent where billed or paid is missing.
  public Optional<BigDecimal> difference() {
    return billed == null || paid == null
        ? Optional.empty()
        : Optional.of(billed.toDecimal().subtract(explained()).subtract(paid.toDecimal()));
  }

  /// The amounts that the comparison lacks, by their names in the schema.
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (billed == null) {
      missing.add("billed_amount");
    }
    if (paid == null) {
      missing.add("paid_by_insurance");
    }
    return missing;
  }

  public Outcome outcome() {
    return difference()
        .map(off -> off.signum() == 0 ? Outcome.BALANCED : Outcome.UNBALANCED)
        .orElse(Outcome.INCOMPLETE);
  }
}
