/// What every page is protected by: what a browser may load and do, who may post, and errors that
/// are pages with a way out. The routes of other front ends are left alone.
@NullMarked
package io.claimport.adapters.web.guard;

import org.jspecify.annotations.NullMarked;
