package io.claimport.adapters.persistence.postgres;

import java.util.UUID;

/// A PostgreSQL server that answers.
public interface Server {

  /// The database to begin with, of somebody who may create others.
  Database database();

  /// Where the server comes from, for whoever reads the log of the tests.
  String origin();

  /// An empty database of its own. Whoever asks for it closes it.
  default Database freshDatabase() {
    String name = "claimport_" + UUID.randomUUID().toString().replace("-", "");
    database().execute("create database " + name);
    return database().named(name);
  }
}
