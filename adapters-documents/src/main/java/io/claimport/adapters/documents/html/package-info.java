/// HTML: statements as providers and insurers show them in a browser, and our own forms.
///
/// Scripts, styles and comments are never looked at, and nothing that a page refers to is
/// ever fetched.
@NullMarked
package io.claimport.adapters.documents.html;

import org.jspecify.annotations.NullMarked;
