/// The web page: rendered on the server, over the driving ports in process.
///
/// A front end like any other: it decides nothing and keeps nothing. Every page works without
/// JavaScript, shows what strangers wrote as text, and says that all data is fictional (ADR-0015).
@NullMarked
package io.claimport.adapters.web;

import org.jspecify.annotations.NullMarked;
