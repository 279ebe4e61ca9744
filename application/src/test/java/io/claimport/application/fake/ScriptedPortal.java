package io.claimport.application.fake;

import io.claimport.application.driven.Portal;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.importing.Recipe;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes, as its document, the recipe in words.
public final class ScriptedPortal implements Portal {

  public static final DocumentFormat PLAIN = new DocumentFormat("plain", "txt", "text/plain");
  public static final DocumentFormat TABLE = new DocumentFormat("table", "csv", "text/csv");

  @Override
  public int generator() {
    return 1;
  }

  @Override
  public List<DocumentFormat> dialects(Entity entity) {
    return List.of(PLAIN, TABLE);
  }

  @Override
  public void fetch(Recipe recipe, OutputStream out) {
    try {
      out.write(recipe.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
