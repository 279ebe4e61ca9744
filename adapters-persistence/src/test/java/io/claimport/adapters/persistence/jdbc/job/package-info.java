/// Rows of jobs and documents hold all that there is to hold.
@NullMarked
package io.claimport.adapters.persistence.jdbc.job;

import org.jspecify.annotations.NullMarked;
