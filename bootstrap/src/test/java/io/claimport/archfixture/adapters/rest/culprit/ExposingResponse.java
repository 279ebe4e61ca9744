package io.claimport.archfixture.adapters.rest.culprit;

import io.claimport.archfixture.domain.lineitem.LineItem;
import java.util.List;

/// Crime: whoever renames a field of the domain renames one of the web.
public record ExposingResponse(List<LineItem> items) {}
