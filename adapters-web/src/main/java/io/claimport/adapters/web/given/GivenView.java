package io.claimport.adapters.web.given;

import io.claimport.adapters.web.page.Frame;
import io.claimport.domain.entity.Entity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page for a document of one's own shows.
///
/// @param issuer under whom it is filed
/// @param problems why it was not imported, in sentences
/// @param reading absent unless a preview was asked for
/// @param chooseAgain whether the file has to be chosen once more to be imported
public record GivenView(
    Frame frame,
    Entity issuer,
    GivenForm form,
    List<String> problems,
    @Nullable Reading reading,
    boolean chooseAgain) {}
