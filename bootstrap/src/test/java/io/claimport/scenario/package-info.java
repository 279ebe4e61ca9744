/// Stories that are told with the whole hexagon, from the portal to the query.
@NullMarked
package io.claimport.scenario;

import org.jspecify.annotations.NullMarked;
