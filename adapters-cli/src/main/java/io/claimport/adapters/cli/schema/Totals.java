package io.claimport.adapters.cli.schema;

import static io.claimport.adapters.cli.output.Value.sum;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.output.Value;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.lineitem.LineItemTotals.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sums over line items, which run over the lines that state the amount.
public final class Totals {

  private Totals() {}

  /// The metadata of an answer with line items.
  public static Value metadata(LineItemTotals totals) {
    return Value.fields()
        .with("total_billed_amount", sum(totals.billed().amount()))
        .with("total_allowed_amount", sum(totals.allowed().amount()))
        .with("total_paid_by_insurance", sum(totals.paidByInsurance().amount()))
        .with("total_patient_responsibility", sum(totals.patientResponsibility().amount()))
        .with("lines_without_billed_amount", whole(totals.billed().linesWithout()))
        .with("lines_without_allowed_amount", whole(totals.allowed().linesWithout()))
        .with("lines_without_paid_by_insurance", whole(totals.paidByInsurance().linesWithout()))
        .with(
            "lines_without_patient_responsibility",
            whole(totals.patientResponsibility().linesWithout()))
        .with("unique_providers", whole(totals.uniqueProviders()))
        .with("unique_procedure_codes", whole(totals.uniqueProcedureCodes()))
        .with(
            "date_range",
            Value.fields()
                .with("earliest", text(totals.earliest()))
                .with("latest", text(totals.latest()))
                .build())
        .build();
  }

  /// A sum for people: where no line states the amount, there is none.
  static Value sumOf(LineItemTotals totals, Sum sum) {
    return totals.lines() > 0 && sum.linesWithout() == totals.lines()
        ? Value.ABSENT
        : sum(sum.amount());
  }

  static List<String> remarks(LineItemTotals totals) {
    List<String> missing = new ArrayList<>();
    missing(missing, totals.billed(), "billed");
    missing(missing, totals.allowed(), "allowed");
    missing(missing, totals.paidByInsurance(), "plan paid");
    missing(missing, totals.patientResponsibility(), "you owe");
    return missing.isEmpty()
        ? List.of("", overview(totals))
        : List.of(
            "",
            overview(totals),
            "Not stated (–): " + String.join(", ", missing) + "; the totals leave these out.");
  }

  private static String overview(LineItemTotals totals) {
    String counts =
        String.join(
            ", ",
            counted(totals.lines(), "line item"),
            counted(totals.uniqueProviders(), "provider"),
            counted(totals.uniqueProcedureCodes(), "procedure code"));
    return totals.earliest() == null
        ? counts + "."
        : counts + ", services from " + totals.earliest() + " to " + totals.latest() + ".";
  }

  private static void missing(List<String> missing, Sum sum, String name) {
    if (sum.linesWithout() > 0) {
      missing.add(name + " on " + counted(sum.linesWithout(), "line"));
    }
  }

  /// How many of how many, with their noun in the right number.
  public static String ofAll(long part, long all, String noun) {
    return String.format(Locale.ROOT, "%,d of %s", part, counted(all, noun));
  }

  /// A number with its noun in the right number.
  public static String counted(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
