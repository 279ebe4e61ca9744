package io.claimport.adapters.rest.data;

import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes what [DataResponse] describes: the sums come first and are written last.
final class JsonWriter extends DataWriter {

  private final OutputStream out;
  private final UserId user;
  private final LineItemMapper mapper;
  private final JsonMapper json;
  private @Nullable LineItemTotals totals;
  private boolean begun;

  JsonWriter(OutputStream out, UserId user, LineItemMapper mapper, JsonMapper json) {
    this.out = out;
    this.user = user;
    this.mapper = mapper;
    this.json = json;
  }

  @Override
  public void totals(LineItemTotals newTotals) {
    totals = newTotals;
  }

  @Override
  void write(LineItem item) throws IOException {
    if (begun) {
      out.write(',');
    } else {
      begin();
    }
    value(mapper.lineItem(item));
  }

  @Override
  void end(@Nullable LineItemPosition next) throws IOException {
    if (!begun) {
      begin();
    }
    raw("],\"metadata\":");
    value(totals == null ? null : mapper.totals(totals));
    raw(",\"next_cursor\":");
    value(next == null ? null : DataQuery.cursor(next));
    raw("}");
  }

  private void begin() throws IOException {
    begun = true;
    raw("{\"success\":true,\"user_id\":");
    value(user.value());
    raw(",\"total_line_items\":");
    value(totals == null ? null : totals.lines());
    raw(",\"line_items\":[");
  }

  private void raw(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void value(@Nullable Object value) throws IOException {
    if (value == null) {
      raw("null");
    } else {
      out.write(json.writeValueAsBytes(value));
    }
  }
}
