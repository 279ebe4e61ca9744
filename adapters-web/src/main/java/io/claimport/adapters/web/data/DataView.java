package io.claimport.adapters.web.data;

import io.claimport.adapters.web.chart.Split;
import io.claimport.adapters.web.page.Frame;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of line items shows.
///
/// @param split where the billed money went
/// @param problems what is wrong with the filter, in sentences
/// @param downloads the same line items as files
public record DataView(
    Frame frame,
    DataFilter filter,
    LineItemTotals totals,
    Split split,
    Lines lines,
    List<String> problems,
    Downloads downloads) {

  /// For the charts every line is read.
  private static final int QUICK_CHARTS = 20_000;

  /// One page of the table.
  ///
  /// @param first address of the first page, unless this is it
  /// @param next address of the next page; absent on the last one
  /// @param sorting absent where the line items stand in the order of their imports
  public record Lines(
      List<LineItem> items,
      @Nullable String first,
      @Nullable String next,
      @Nullable Sorting sorting,
      boolean descending) {

    /// What a table tells of a sorted column.
    public @Nullable String ariaSort(Sorting column) {
      return column == sorting ? (descending ? "descending" : "ascending") : null;
    }
  }

  /// Addresses of files.
  ///
  /// @param json absent where there is no API
  public record Downloads(String csv, @Nullable String json) {}

  public boolean isEmpty() {
    return totals.lines() == 0;
  }

  /// Whether the charts can be drawn without being asked for.
  public boolean areChartsQuick() {
    return totals.lines() <= QUICK_CHARTS;
  }

  /// The page sorted by a column; once more turns its order around.
  public String sortedBy(Sorting column) {
    boolean turn = column == lines.sorting() && !lines.descending();
    return filter.link("/data").with("sort", column.id()).with("down", turn ? "yes" : null)
        + "#lines";
  }

  public String inOrderOfImports() {
    return filter.link("/data") + "#lines";
  }

  public String chartsAddress() {
    return filter.link("/data/charts").toString();
  }

  public static List<Sorting> sortings() {
    return List.of(Sorting.values());
  }
}
