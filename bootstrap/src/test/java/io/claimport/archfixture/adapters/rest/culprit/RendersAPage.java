package io.claimport.archfixture.adapters.rest.culprit;

import gg.jte.Content;

/// Crime: the API answers with a page.
public record RendersAPage(Content content) {}
