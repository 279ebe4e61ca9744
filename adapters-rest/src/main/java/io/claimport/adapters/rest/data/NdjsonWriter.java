package io.claimport.adapters.rest.data;

import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemPosition;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Writes each line item as a JSON object on a line of its own, and nothing else.
final class NdjsonWriter extends DataWriter {

  private final OutputStream out;
  private final LineItemMapper mapper;
  private final JsonMapper json;

  NdjsonWriter(OutputStream out, LineItemMapper mapper, JsonMapper json) {
    this.out = out;
    this.mapper = mapper;
    this.json = json;
  }

  @Override
  void write(LineItem item) throws IOException {
    out.write(json.writeValueAsBytes(mapper.lineItem(item)));
    out.write('\n');
  }

  @Override
  void end(@Nullable LineItemPosition next) {
    // there is no place for it
  }
}
