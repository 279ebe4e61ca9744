package io.claimport.adapters.cli.option;

import io.claimport.adapters.cli.session.Console;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.domain.importing.UserId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whose data a command is about.
public final class UserOption {

  static final String VARIABLE = "CLAIMPORT_USER";
  static final String DEFAULT = "demo_user";

  @Option(
      names = "--user",
      paramLabel = "ID",
      description = "The user it is about; else " + VARIABLE + ", else " + DEFAULT + ".")
  private @Nullable String user;

  /// The user as it was written, not checked.
  public String text(Console console) {
    return Objects.requireNonNullElseGet(
        user, () -> Objects.requireNonNullElse(console.variable(VARIABLE), DEFAULT));
  }

  public UserId id(Console console) {
    return UserId.parse(text(console)).orElseThrow(() -> Failure.usage(List.of(invalid(source()))));
  }

  /// The same for a command that names all its wrongs at once: nothing, if the user is one of them.
  public Optional<UserId> id(Console console, List<String> wrongs) {
    Optional<UserId> id = UserId.parse(text(console));
    if (id.isEmpty()) {
      wrongs.add(invalid(source()));
    }
    return id;
  }

  /// What a suggested command must say to be about the same user.
  public String again() {
    return user == null ? "" : " --user " + ShellWord.of(user);
  }

  /// What is wrong with a user that is none.
  public static String invalid(String source) {
    return source + " must have 1 to " + UserId.MAX_LENGTH + " characters without blanks";
  }

  private String source() {
    return user == null ? VARIABLE : "--user";
  }
}
