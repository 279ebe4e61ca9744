package io.claimport.adapters.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JsonBodyReaderTest {

  private static JsonBody read(byte[] bytes) {
    return JsonBodyReader.read(bytes, Set.of("text", "object"));
  }

  private static JsonBody read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_object_is_cut_out_exactly_as_it_was_written() {
    String object = "{ \"a\" :\t1.500e-3 , \"\\u00e9\": [ \"}\", \"\\\"]\", {} ],\r\n\"z\":-0.0}";

    JsonBody body = read("\n {\"text\": \"{😀\" ,\"object\":" + object + " , \"x\": {}}");

    assertThat(body)
        .isInstanceOfSatisfying(
            JsonBody.Fields.class,
            fields ->
                assertThat(fields.value("object")).isEqualTo(new JsonValue.Structure(object)));
  }

  @Property
  boolean any_text_comes_through(@ForAll String text) {
    String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return read("{\"text\": \"" + escaped(whole) + "\"}") instanceof JsonBody.Fields fields
        && fields.violations().isEmpty()
        && fields.value("text").equals(new JsonValue.Text(whole));
  }

  @Property
  boolean no_bytes_are_too_strange(@ForAll byte[] bytes) {
    return read(bytes) != null;
  }

  @Property
  boolean no_damage_is_too_strange(
      @ForAll @Size(max = 5) byte[] damage, @ForAll byte position, @ForAll boolean cut) {
    byte[] body =
        "{\"text\": \"a\\u00e9\", \"object\": {\"b\": [1, -2.5e3, true, null, \"c\"]}, \"x\": {}}"
            .getBytes(StandardCharsets.UTF_8);
    int at = Math.floorMod(position, body.length);
    byte[] damaged = cut ? Arrays.copyOf(body, at) : body;
    for (int i = 0; i < damage.length && at + i < damaged.length; i++) {
      damaged[at + i] = damage[i];
    }
    return read(damaged) != null;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
    return escaped.toString();
  }
}
