/// Import jobs with their documents: two tables that are written and read together.
///
/// Which of several jobs stands for the same bytes is decided here, by a unique
/// constraint and never by a look beforehand (ADR-0007).
@NullMarked
package io.claimport.adapters.persistence.jdbc.job;

import org.jspecify.annotations.NullMarked;
