package io.claimport.domain.lineitem;

import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.source.Place;
import java.util.List;

/// Where a line item comes from.
///
/// @param ordinal the line's position in its document, counted from 0
/// @param place where the line stands in the kept bytes
/// @param claimPlace where its claim begins, so that an explanation reads that claim only
/// @param derivedFields the fields that the document did not state
public record Origin(
    JobId job,
    DocumentId document,
    int ordinal,
    Place place,
    Place claimPlace,
    List<DerivedField> derivedFields) {

  public Origin {
    derivedFields = List.copyOf(derivedFields);
  }
}
