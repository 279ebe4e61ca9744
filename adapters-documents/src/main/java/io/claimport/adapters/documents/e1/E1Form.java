package io.claimport.adapters.documents.e1;

import io.claimport.adapters.documents.sheet.Form;
import io.claimport.adapters.documents.sheet.RowFields;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.util.Set;

/// What stands where on E1.
public final class E1Form implements Form {

  @Override
  public String formLine() {
    return E1.FORM_LINE;
  }

  @Override
  public Set<String> titles() {
    return E1.TITLES;
  }

  @Override
  public void head(String label, String value, Place place, StatedFields.Builder claim) {
    // every line of an E1 says for itself who rendered the service, and under which claim
  }

  @Override
  public void line(RowFields row) {
    row.date(E1.DATE, SourceField.SERVICE_DATE);
    row.code(E1.CODE);
    row.words(E1.DESCRIPTION, SourceField.DESCRIPTION);
    row.words(E1.PROVIDER, SourceField.PROVIDER_NAME);
    row.words(E1.NPI, SourceField.PROVIDER_NPI);
    row.words(E1.CLAIM_NUMBER, SourceField.CLAIM_NUMBER);
    amounts(row);
    row.status(E1.STATUS);
  }

  @Override
  public void totals(RowFields row) {
    amounts(row);
  }

  private static void amounts(RowFields row) {
    row.amount(E1.BILLED, SourceField.BILLED);
    row.amount(E1.ALLOWED, SourceField.ALLOWED);
    row.amount(E1.PLAN_PAID, SourceField.PAID);
    row.amount(E1.YOU_OWE, SourceField.PATIENT_RESPONSIBILITY);
  }
}
