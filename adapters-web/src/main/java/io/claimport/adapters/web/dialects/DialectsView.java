package io.claimport.adapters.web.dialects;

import io.claimport.adapters.web.page.Frame;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.importing.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of the dialects shows.
///
/// @param entity whose claim it is; absent where there is no such entity
/// @param day on which the portal was asked
/// @param problems what is wrong with the form, in sentences
public record DialectsView(
    Frame frame,
    DialectsForm form,
    List<Entity> insurers,
    List<Entity> providers,
    @Nullable Entity entity,
    @Nullable String day,
    List<Dialect> dialects,
    Comparison comparison,
    List<String> problems) {

  public List<Scenario> scenarios() {
    return List.of(Scenario.values());
  }

  public boolean isChosen(Entity other) {
    return other.id().value().equals(form.entity());
  }

  public String difference(int dialect, Comparison.Kind kind) {
    return String.join(", ", comparison.fields(dialect, kind));
  }
}
