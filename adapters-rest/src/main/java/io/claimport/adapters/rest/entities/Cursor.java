package io.claimport.adapters.rest.entities;

import io.claimport.domain.entity.EntityId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a page starts, in a form that callers hand back and do not read.
final class Cursor {

  private Cursor() {}

  static @Nullable String of(@Nullable EntityId last) {
    return last == null
        ? null
        : Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(last.value().getBytes(StandardCharsets.UTF_8));
  }

  /// Nothing, where the text was never a cursor of ours.
  static Optional<EntityId> parse(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      String id = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return id.isBlank() ? Optional.empty() : Optional.of(new EntityId(id));
    } catch (IllegalArgumentException | CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
