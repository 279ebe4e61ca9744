package io.claimport.adapters.documents.sheet;

import io.claimport.domain.source.Place;
import io.claimport.domain.source.StatedFields;
import java.util.Set;

/// What one of our forms says where; the same on paper of every kind.
public interface Form {

  /// The line that marks the form; no other document has it.
  String formLine();

  /// Columns that every table of the form has.
  Set<String> titles();

  /// Takes over what is stated above the table for all of its rows.
  void head(String label, String value, Place place, StatedFields.Builder claim);

  /// Takes over a service line.
  void line(RowFields row);

  /// Takes over the totals row.
  void totals(RowFields row);
}
