/// Small stand-ins for driven ports, for tests of use cases. What they do can be seen at a glance.
@NullMarked
package io.claimport.application.fake;

import org.jspecify.annotations.NullMarked;
