/// The words by which statements for people name the parts of a service line, above a
/// column or before an amount.
///
/// Text, HTML and PDF share them; CSV exports have a dictionary of their own.
@NullMarked
package io.claimport.adapters.documents.vocabulary;

import org.jspecify.annotations.NullMarked;
