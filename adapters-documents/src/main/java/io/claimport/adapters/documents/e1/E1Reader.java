package io.claimport.adapters.documents.e1;

import io.claimport.adapters.documents.layout.LayoutReader;
import io.claimport.adapters.documents.layout.RowFields;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;

/// Reads E1. A document is one claim that states the totals; each line states its claim
/// number.
public final class E1Reader extends LayoutReader {

  public E1Reader() {
    super(E1.FORMAT, E1.FORM_LINE, E1.TITLES);
  }

  @Override
  protected void head(String label, String value, Place place, StatedFields.Builder claim) {
    // every line of an E1 says for itself who rendered the service, and under which claim
  }

  @Override
  protected void line(RowFields row) {
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
  protected void totals(RowFields row) {
    amounts(row);
  }

  private static void amounts(RowFields row) {
    row.amount(E1.BILLED, SourceField.BILLED);
    row.amount(E1.ALLOWED, SourceField.ALLOWED);
    row.amount(E1.PLAN_PAID, SourceField.PAID);
    row.amount(E1.YOU_OWE, SourceField.PATIENT_RESPONSIBILITY);
  }
}
