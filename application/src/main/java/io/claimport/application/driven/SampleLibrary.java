package io.claimport.application.driven;

import io.claimport.domain.sample.Sample;
import java.io.InputStream;
import java.util.List;

/// The documents of the torture collection. They never change while running.
public interface SampleLibrary {

  /// Every sample, in an order for people; no name comes twice.
  List<Sample> samples();

  /// The document, as often as it is asked for; whoever opens it closes it.
  InputStream open(Sample sample);
}
