/// Each class here commits one crime among the documents.
@NullMarked
package io.claimport.archfixture.adapters.documents.culprit;

import org.jspecify.annotations.NullMarked;
