/// The REST front end: HTTP routes over the driving ports.
///
/// It finds the ports as beans and answers what they answer; it decides nothing by
/// itself, and it never calls a driven port (ADR-0001).
@NullMarked
package io.claimport.adapters.rest;

import org.jspecify.annotations.NullMarked;
