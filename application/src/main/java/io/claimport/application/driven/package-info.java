/// The ports that the use cases call and adapters implement.
///
/// Each sentence of their documentation is kept by a contract test in this module's test-jar. There
/// is no transaction port: a session that completes or fails says it better (ADR-0007).
@NullMarked
package io.claimport.application.driven;

import org.jspecify.annotations.NullMarked;
