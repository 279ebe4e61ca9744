package io.claimport.adapters.portal;

import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.statement.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps the last statement that it was given, and writes it down word for word.
final class CapturingWriter implements DocumentWriter {

  private final DocumentFormat format;
  private final Set<EntityType> issuers;
  private volatile @Nullable Statement last;

  CapturingWriter(String format, EntityType... issuers) {
    this.format = new DocumentFormat(format, format, "text/" + format);
    this.issuers = Set.of(issuers);
  }

  Statement last() {
    Statement statement = last;
    if (statement == null) {
      throw new IllegalStateException("nothing was written yet");
    }
    return statement;
  }

  @Override
  public DocumentFormat format() {
    return format;
  }

  @Override
  public Set<EntityType> issuers() {
    return issuers;
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    last = statement;
    try {
      out.write((format.id() + " " + statement).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
