package io.claimport.adapters.documents.fhir;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The same document, written differently: members and codings in another order, members and
/// extensions that nobody knows, another layout, numbers with exponents.
final class Mutation {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Random random;

  private Mutation(int seed) {
    this.random = new Random(seed);
  }

  static byte[] of(byte[] document, int seed) {
    Mutation mutation = new Mutation(seed);
    try {
      JsonNode changed = mutation.change(JSON.readTree(document), "");
      return mutation.random.nextBoolean()
          ? JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(changed)
          : JSON.writeValueAsBytes(changed);
    } catch (JacksonException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode change(JsonNode node, String member) {
    return switch (node) {
      case ObjectNode object -> changeObject(object);
      case ArrayNode array -> changeArray(array, member);
      default -> node;
    };
  }

  private ObjectNode changeObject(ObjectNode object) {
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
    object.properties().forEach(members::add);
    // a document is recognised by its beginning
    boolean resource = object.has("resourceType");
    Map.Entry<String, JsonNode> first = resource ? members.removeFirst() : null;
    Collections.shuffle(members, random);
    ObjectNode changed = JSON.createObjectNode();
    if (first != null) {
      changed.set(first.getKey(), first.getValue());
    }
    for (Map.Entry<String, JsonNode> each : members) {
      if (random.nextInt(20) == 0) {
        changed.putObject("unheardOf" + changed.size()).putArray("value").add(12.5).addNull();
      }
      changed.set(each.getKey(), change(each.getValue(), each.getKey()));
    }
    if (random.nextInt(10) == 0) {
      ObjectNode extension = changed.putArray("extension").addObject();
      extension.put("url", "http://example.org/extension").putObject("valueMoney").put("value", 99);
    }
    return changed;
  }

  private ArrayNode changeArray(ArrayNode array, String member) {
    List<JsonNode> nodes = new ArrayList<>();
    array.forEach(each -> nodes.add(change(each, member)));
    if (List.of("coding", "contained", "total").contains(member)) {
      Collections.shuffle(nodes, random);
    }
    ArrayNode changed = JSON.createArrayNode();
    changed.addAll(nodes);
    return changed;
  }
}
