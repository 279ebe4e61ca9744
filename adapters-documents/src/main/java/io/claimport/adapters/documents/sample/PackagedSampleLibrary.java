package io.claimport.adapters.documents.sample;

import io.claimport.application.driven.SampleLibrary;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.sample.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Samples that lie in the jar.
public final class PackagedSampleLibrary implements SampleLibrary {

  private static final String FOLDER = "/samples/";

  private final List<Sample> samples;

  /// Reads the index.
  ///
  /// @param formats the formats that samples may be in
  public PackagedSampleLibrary(List<DocumentFormat> formats) {
    try (InputStream index = resource("index.csv")) {
      samples = SampleIndex.read(index, formats, PackagedSampleLibrary::size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Sample> samples() {
    return samples;
  }

  @Override
  public InputStream open(Sample sample) {
    return resource(sample.name());
  }

  private static long size(String name) {
    try (InputStream in = resource(name)) {
      return in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        PackagedSampleLibrary.class.getResourceAsStream(FOLDER + name), name);
  }
}
