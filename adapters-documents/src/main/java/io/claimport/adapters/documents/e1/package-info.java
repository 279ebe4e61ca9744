/// E1: the coded explanation of benefits that simulated insurers write, and that is read
/// back whole.
@NullMarked
package io.claimport.adapters.documents.e1;

import org.jspecify.annotations.NullMarked;
