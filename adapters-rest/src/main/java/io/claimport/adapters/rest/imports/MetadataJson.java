package io.claimport.adapters.rest.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.claimport.domain.importing.Metadata;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
import io.micronaut.json.JsonStreamConfig;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Metadata as part of an answer: an object again, every number exact.
final class MetadataJson {

  private static final JsonFactory JSON = new JsonFactory();
  private static final JsonNodeTreeCodec TREE =
      JsonNodeTreeCodec.getInstance()
          .withConfig(
              JsonStreamConfig.DEFAULT
                  .withUseBigDecimalForFloats(true)
                  .withUseBigIntegerForInts(true));

  private MetadataJson() {}

  static JsonNode of(Metadata metadata) {
    try (JsonParser parser = JSON.createParser(metadata.json())) {
      return TREE.readTree(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("kept metadata is not JSON", e);
    }
  }
}
