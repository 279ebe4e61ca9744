package io.claimport.adapters.documents.form;

import io.claimport.adapters.documents.e1.E1Form;
import io.claimport.adapters.documents.e1.E1Sheet;
import io.claimport.adapters.documents.s1.S1Form;
import io.claimport.adapters.documents.s1.S1Sheet;
import io.claimport.adapters.documents.sheet.Form;
import io.claimport.adapters.documents.sheet.Sheet;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.statement.Statement;
import java.util.List;

/// All of our forms.
public final class Forms {

  private static final List<Form> ALL = List.of(new E1Form(), new S1Form());

  private Forms() {}

  public static List<Form> all() {
    return ALL;
  }

  /// The sheet that the issuer of a statement fills in.
  public static Sheet sheetOf(Statement statement) {
    return switch (statement.issuer()) {
      case InsuranceCompany _ -> E1Sheet.of(statement);
      case HealthcareProvider _ -> S1Sheet.of(statement);
    };
  }
}
