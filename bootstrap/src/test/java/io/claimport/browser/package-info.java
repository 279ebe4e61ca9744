/// The web page as people meet it: in a real browser, at two widths, with the keyboard, without
/// JavaScript, in the light and in the dark.
@NullMarked
package io.claimport.browser;

import org.jspecify.annotations.NullMarked;
