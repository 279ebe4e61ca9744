package io.claimport.adapters.rest.request;

import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The user_id of a request that has no body.
public final class UserParameter {

  /// Stands for bytes that were no UTF-8: different ones would become the same user.
  private static final char NO_TEXT = '\uFFFD';

  private UserParameter() {}

  public static Checked<UserId> required(@Nullable String text) {
    return switch (optional(text)) {
      case Checked.Valid(var user) ->
          user.<Checked<UserId>>map(Checked.Valid::new)
              .orElseGet(() -> new Checked.Invalid<>(List.of(Violation.required("user_id"))));
      case Checked.Invalid(var violations) -> new Checked.Invalid<>(violations);
    };
  }

  /// Where nobody has to say who asks. Saying it wrong is still wrong.
  public static Checked<Optional<UserId>> optional(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return new Checked.Valid<>(Optional.empty());
    }
    Optional<UserId> user = UserId.parse(text).filter(id -> id.value().indexOf(NO_TEXT) < 0);
    return user.isPresent()
        ? new Checked.Valid<>(user)
        : new Checked.Invalid<>(
            List.of(
                new Violation(
                    "invalid_user_id",
                    "user_id",
                    "user_id must have 1 to " + UserId.MAX_LENGTH + " characters without blanks")));
  }
}
