/// The text layer of a PDF: its characters with their places, sorted into lines, and how
/// much work a document may make.
@NullMarked
package io.claimport.adapters.documents.pdf.layer;

import org.jspecify.annotations.NullMarked;
