package io.claimport.archfixture.adapters.portal.culprit;

import io.claimport.archfixture.adapters.documents.TextWriter;

/// Crime: the portal writes with a certain adapter instead of with the port.
public record InsistsOnAWriter(TextWriter writer) {}
