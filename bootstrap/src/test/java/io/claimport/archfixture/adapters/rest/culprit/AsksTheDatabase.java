package io.claimport.archfixture.adapters.rest.culprit;

import java.sql.Connection;

/// Crime: SQL in the web.
public record AsksTheDatabase(Connection connection) {}
