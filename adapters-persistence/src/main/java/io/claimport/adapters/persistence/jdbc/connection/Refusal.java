package io.claimport.adapters.persistence.jdbc.connection;

import io.claimport.application.Unavailable;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;

/// Why a database cannot be opened, in a sentence for whoever can do something about it.
enum Refusal {
  /// It has other tables than this program knows, or a file format that H2 does not know.
  OTHER_VERSION(
      "%s was made by another version of Claimport: use that version, or another data folder."),
  DAMAGED("%s is damaged, or is no database: bring back a copy of it, or use another data folder."),
  WRONG_PASSWORD("%s does not open with this user name and password."),
  NOT_WRITTEN("%s cannot be read or written: is its disk full?"),
  /// This one may be over in a moment.
  AWAY("%s is held by another program, or does not answer.");

  private static final String FILE_ADDRESS = "jdbc:h2:file:";
  private static final String FILE_ENDING = ".mv.db";

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  /// Finds the reason; nothing, if the database does not refuse and something else is wrong.
  static Optional<Refusal> of(Throwable thrown) {
    if (thrown instanceof FlywayValidateException) {
      return Optional.of(OTHER_VERSION);
    }
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(cause -> of((SQLException) cause))
        .flatMap(Optional::stream)
        .min(Comparable::compareTo); // the pool says away, and below it stands why
  }

  private static Optional<Refusal> of(SQLException e) {
    return switch (Objects.requireNonNullElse(e.getSQLState(), "")) {
      case "90048" -> Optional.of(OTHER_VERSION);
      case "90030" -> Optional.of(DAMAGED);
      case "28000", "28P01" -> Optional.of(WRONG_PASSWORD); // 28P01 is PostgreSQL's own
      case "90028", "90031" -> Optional.of(NOT_WRITTEN);
      default ->
          switch (Failure.of(e)) {
            case CUT -> Optional.of(Failure.isOfFile(e) ? NOT_WRITTEN : AWAY);
            case NO_CONNECTION -> Optional.of(AWAY);
            case IN_EACH_OTHERS_WAY, ALREADY_THERE, OTHER -> Optional.empty();
          };
    };
  }

  /// @param address of the database; what follows its first `;` or `?` may be secret
  Unavailable unavailable(String address, Exception cause) {
    String name = address.split("[;?]", 2)[0];
    String database =
        name.startsWith(FILE_ADDRESS)
            ? "The file " + name.substring(FILE_ADDRESS.length()) + FILE_ENDING
            : "The database at " + name;
    return new Unavailable(Unavailable.Part.STORE, sentence.formatted(database), cause);
  }
}
