/// Each class here commits one crime among the driving ports.
@NullMarked
package io.claimport.archfixture.application.driving.culprit;

import org.jspecify.annotations.NullMarked;
