package io.claimport.application.usecase;

import io.claimport.application.driven.SampleLibrary;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.domain.sample.Sample;
import java.util.List;

/// Finds samples by their names.
public final class SampleBrowsing implements BrowseSamples {

  private final SampleLibrary library;

  public SampleBrowsing(SampleLibrary library) {
    this.library = library;
  }

  @Override
  public List<Sample> list() {
    return library.samples();
  }

  @Override
  public Outcome open(String name) {
    return library.samples().stream()
        .filter(sample -> sample.name().equals(name))
        .findFirst()
        .<Outcome>map(sample -> new Outcome.Found(sample, library.open(sample)))
        .orElseGet(Outcome.Unknown::new);
  }
}
