package io.claimport.adapters.cli.lineitem;

import io.claimport.application.driving.GetNormalizedData.Receiver;
import io.claimport.domain.lineitem.LineItemPosition;
import org.jspecify.annotations.Nullable;

/// Takes line items and answers with them.
sealed interface LineItemAnswer extends Receiver permits StreamedLineItems, LineItemTable {

  /// How many line items to ask for.
  ///
  /// @param wished what the user said; absent when they said nothing
  /// @return nothing for all of them
  @Nullable Integer limit(@Nullable Integer wished);

  /// Called once, after the last line item.
  ///
  /// @param next where the next page starts after; absent on the last page
  void end(@Nullable LineItemPosition next);
}
