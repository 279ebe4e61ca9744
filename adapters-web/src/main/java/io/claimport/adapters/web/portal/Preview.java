package io.claimport.adapters.web.portal;

import io.claimport.adapters.web.document.ReadableDocument;
import io.claimport.domain.importing.DocumentFormat;

/// A portal's document before it is imported.
///
/// @param address of the document itself
public record Preview(
    String fileName, DocumentFormat format, long size, ReadableDocument document, String address) {}
