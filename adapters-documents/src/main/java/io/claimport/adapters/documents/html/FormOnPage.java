package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.sheet.Form;
import org.jsoup.nodes.Element;

/// One of our forms, and the element that holds it.
record FormOnPage(Form form, Element element) {}
