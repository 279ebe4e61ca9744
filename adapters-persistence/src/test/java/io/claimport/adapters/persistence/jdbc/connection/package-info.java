/// What the errors of databases mean.
@NullMarked
package io.claimport.adapters.persistence.jdbc.connection;

import org.jspecify.annotations.NullMarked;
