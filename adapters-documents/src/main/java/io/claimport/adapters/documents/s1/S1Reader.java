package io.claimport.adapters.documents.s1;

import io.claimport.adapters.documents.layout.LayoutReader;
import io.claimport.adapters.documents.layout.RowFields;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;

/// Reads S1. A document is one claim whose head states the provider for all lines.
///
/// The allowed amount is not stated: normalisation derives it from charge and adjustment.
public final class S1Reader extends LayoutReader {

  public S1Reader() {
    super(S1.FORMAT, S1.FORM_LINE, S1.TITLES);
  }

  @Override
  protected void head(String label, String value, Place place, StatedFields.Builder claim) {
    if (label.equals(S1.PROVIDER)) {
      claim.put(SourceField.PROVIDER_NAME, value, place);
    } else if (label.equals(S1.PROVIDER_NPI)) {
      claim.put(SourceField.PROVIDER_NPI, value, place);
    }
  }

  @Override
  protected void line(RowFields row) {
    row.date(S1.DATE, SourceField.SERVICE_DATE);
    row.code(S1.CODE);
    row.words(S1.DESCRIPTION, SourceField.DESCRIPTION);
    row.words(S1.PROVIDER, SourceField.PROVIDER_NAME);
    row.words(S1.NPI, SourceField.PROVIDER_NPI);
    amounts(row);
    row.adjustment(S1.ADJUSTMENT, Adjustment.CONTRACTUAL, S1.REASON);
    row.status(S1.STATUS);
  }

  @Override
  protected void totals(RowFields row) {
    amounts(row);
  }

  private static void amounts(RowFields row) {
    row.amount(S1.CHARGE, SourceField.BILLED);
    row.amount(S1.INSURANCE_PAID, SourceField.PAID);
    row.amount(S1.YOU_OWE, SourceField.PATIENT_RESPONSIBILITY);
  }
}
