/// A client that was generated from the description of the API, talking to a real server.
@NullMarked
package io.claimport.examples.client;

import org.jspecify.annotations.NullMarked;
