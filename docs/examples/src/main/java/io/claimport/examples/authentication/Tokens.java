package io.claimport.examples.authentication;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/// Whose token is whose. A real one would ask an identity provider, or check a signature.
@Singleton
final class Tokens {

  private final List<Token> tokens;

  private record Token(String user, String secret) {

    static Token of(String text) {
      int colon = text.indexOf(':');
      return new Token(text.substring(0, colon), text.substring(colon + 1));
    }
  }

  /// Takes what the operator set.
  ///
  /// @param settings each a user, a colon and the user's token
  Tokens(@Value("${claimport.authentication.tokens}") List<String> settings) {
    tokens = settings.stream().map(Token::of).toList();
  }

  /// The user of an `Authorization` header.
  Optional<String> user(String authorization) {
    String scheme = "Bearer ";
    if (!authorization.regionMatches(true, 0, scheme, 0, scheme.length())) {
      return Optional.empty();
    }
    byte[] given = authorization.substring(scheme.length()).strip().getBytes(UTF_8);
    return tokens.stream()
        .filter(token -> MessageDigest.isEqual(token.secret().getBytes(UTF_8), given))
        .map(Token::user)
        .findFirst();
  }
}
