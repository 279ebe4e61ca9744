/// What the classic ingestion API does, told once and held against every way in.
@NullMarked
package io.claimport.classic;

import org.jspecify.annotations.NullMarked;
