package io.claimport.archfixture.adapters.persistence.culprit;

import io.claimport.archfixture.application.driven.DocumentWriter;

/// Crime: only the portals may write documents.
public record WritesDocuments(DocumentWriter writer) {}
