/// The routes over real HTTP, with ports that answer what a test tells them to.
///
/// Whole answers are compared with the files below `golden`.
@NullMarked
package io.claimport.adapters.rest;

import org.jspecify.annotations.NullMarked;
