package io.claimport.adapters.documents.s1;

import io.claimport.adapters.documents.sheet.Form;
import io.claimport.adapters.documents.sheet.RowFields;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.util.Set;

/// What stands where on S1.
public final class S1Form implements Form {

  @Override
  public String formLine() {
    return S1.FORM_LINE;
  }

  @Override
  public Set<String> titles() {
    return S1.TITLES;
  }

  @Override
  public void head(String label, String value, Place place, StatedFields.Builder claim) {
    if (label.equals(S1.PROVIDER)) {
      claim.put(SourceField.PROVIDER_NAME, value, place);
    } else if (label.equals(S1.PROVIDER_NPI)) {
      claim.put(SourceField.PROVIDER_NPI, value, place);
    }
  }

  @Override
  public void line(RowFields row) {
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
  public void totals(RowFields row) {
    amounts(row);
  }

  private static void amounts(RowFields row) {
    row.amount(S1.CHARGE, SourceField.BILLED);
    row.amount(S1.INSURANCE_PAID, SourceField.PAID);
    row.amount(S1.YOU_OWE, SourceField.PATIENT_RESPONSIBILITY);
  }
}
