/// Which of our forms there are, and who uses which.
@NullMarked
package io.claimport.adapters.documents.form;

import org.jspecify.annotations.NullMarked;
