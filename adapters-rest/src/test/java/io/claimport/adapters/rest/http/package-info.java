/// What the tests of the routes stand on: a running server, ports that answer what a test
/// tells them to, and whole answers to compare with.
@NullMarked
package io.claimport.adapters.rest.http;

import org.jspecify.annotations.NullMarked;
