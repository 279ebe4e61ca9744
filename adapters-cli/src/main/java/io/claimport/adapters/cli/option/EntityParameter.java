package io.claimport.adapters.cli.option;

import io.claimport.adapters.cli.session.Failure;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.Violation;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/// The fictional insurer or provider that a command is about. Its type is never asked for: the
/// catalogue knows it.
public final class EntityParameter {

  @Parameters(
      paramLabel = "ENTITY",
      description = "Id of an insurer or provider, as `entities` lists it.")
  private String entity = "";

  public String text() {
    return entity;
  }

  public EntityId id() {
    if (entity.isBlank()) {
      throw Failure.usage(List.of("ENTITY must not be blank"));
    }
    return new EntityId(entity);
  }

  public Optional<Entity> find(BrowseEntities catalogue) {
    return catalogue.find(id());
  }

  /// What a port refuses: if it is only that there is no such entity, then nothing was found.
  public Failure refused(List<Violation> violations) {
    return violations.stream().allMatch(v -> v.rule().equals("unknown_entity"))
        ? unknown()
        : Failure.usage(Wrongs.of(violations));
  }

  public Failure unknown() {
    return Failure.notFound(
        "No entity has the id " + ShellWord.of(entity) + ".",
        "look for it with `claimport entities --search NAME`");
  }
}
