/// Text as issuers without a form of their own write it: a document for people that says
/// less than the schema holds.
@NullMarked
package io.claimport.adapters.documents.text.writing;

import org.jspecify.annotations.NullMarked;
