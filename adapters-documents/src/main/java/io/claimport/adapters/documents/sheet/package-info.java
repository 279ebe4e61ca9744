/// Our own statements apart from what they are written on: what stands on a sheet, and how
/// its cells become fields again.
///
/// Text, HTML and PDF carry the same sheets; nothing here knows any of them.
@NullMarked
package io.claimport.adapters.documents.sheet;

import org.jspecify.annotations.NullMarked;
