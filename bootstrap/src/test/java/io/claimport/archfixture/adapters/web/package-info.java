/// Shows lines on a page.
@NullMarked
package io.claimport.archfixture.adapters.web;

import org.jspecify.annotations.NullMarked;
