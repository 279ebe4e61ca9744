package io.claimport.adapters.rest.data;

import io.claimport.application.driving.GetNormalizedData.Receiver;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Writes line items as they come and keeps none of them.
abstract class DataWriter implements Receiver {

  /// Only some forms have a place for them.
  @Override
  public void totals(LineItemTotals totals) {}

  @Override
  public final void lineItem(LineItem item) {
    try {
      write(item);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  abstract void write(LineItem item) throws IOException;

  /// All of them came.
  ///
  /// @param next where the next page starts after; absent on the last page
  abstract void end(@Nullable LineItemPosition next) throws IOException;
}
