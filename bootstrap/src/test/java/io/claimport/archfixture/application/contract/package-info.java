/// The contracts of the driven ports: no part of the house, only read as sources.
@NullMarked
package io.claimport.archfixture.application.contract;

import org.jspecify.annotations.NullMarked;
