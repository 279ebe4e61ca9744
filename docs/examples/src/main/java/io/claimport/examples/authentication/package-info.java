/// Where authentication is wrapped around Claimport, whose core has none: a filter in front of all
/// routes. It is there when `claimport.authentication.tokens` is set.
///
/// An example, to be replaced by whatever identity provider there is. What matters is where it
/// stands, and that it looks at every place in which a request may name a user.
@Configuration
@Requires(property = "claimport.authentication.tokens")
@NullMarked
package io.claimport.examples.authentication;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
