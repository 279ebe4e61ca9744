/// What a command runs in: its console, the driving ports, and the ways to answer and to fail.
///
/// Nothing here knows any command. Bootstrap hands in a `Console` and `DrivingPorts`.
@NullMarked
package io.claimport.adapters.cli.session;

import org.jspecify.annotations.NullMarked;
