/// How documents write amounts and dates, whatever their format.
///
/// What cannot be read for certain is never guessed: the answer says so, and the reader
/// that asked leaves a finding.
@NullMarked
package io.claimport.adapters.documents.notation;

import org.jspecify.annotations.NullMarked;
