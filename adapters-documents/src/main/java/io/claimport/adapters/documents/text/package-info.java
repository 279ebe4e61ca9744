/// Text statements that nobody designed for being read by machines.
///
/// Each line is taken apart into tokens, then every grammar tries to explain the page,
/// and the one that explains most money is kept. A new layout is one more grammar; the
/// rest stays.
@NullMarked
package io.claimport.adapters.documents.text;

import org.jspecify.annotations.NullMarked;
