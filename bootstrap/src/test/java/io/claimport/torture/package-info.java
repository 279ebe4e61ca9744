/// Asks all routes of the API whatever can be asked, and judges each answer by the description.
@NullMarked
package io.claimport.torture;

import org.jspecify.annotations.NullMarked;
