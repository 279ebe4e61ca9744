/// PDF: statements as portals let people download them, and our own forms.
///
/// Only the text layer is read; nothing is rendered, run or fetched. The library behind it
/// never looks for fonts on this machine and leaves no file anywhere.
@NullMarked
package io.claimport.adapters.documents.pdf;

import org.jspecify.annotations.NullMarked;
