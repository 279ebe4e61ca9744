package io.claimport.archfixture.adapters.persistence;

import io.claimport.archfixture.application.driven.LineStore;
import io.claimport.archfixture.domain.lineitem.LineItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Keeps line items, and makes them when it reads them back.
public final class SqlLineStore implements LineStore {

  private final List<LineItem> items = new ArrayList<>();

  @Override
  public void keep(LineItem item) {
    items.add(item);
  }

  @Override
  public List<LineItem> all() {
    return List.copyOf(items);
  }

  static LineItem read(ResultSet row) throws SQLException {
    return new LineItem(row.getString(1), row.getLong(2));
  }
}
