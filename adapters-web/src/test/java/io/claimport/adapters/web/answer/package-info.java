/// How refusals become sentences.
@NullMarked
package io.claimport.adapters.web.answer;

import org.jspecify.annotations.NullMarked;
