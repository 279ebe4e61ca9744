package io.claimport.application.driving;

import io.claimport.domain.sample.Sample;
import java.io.InputStream;
import java.util.List;

/// Browses the torture collection: ugly documents, each with what a good reader makes of it.
public interface BrowseSamples {

  /// Every sample, in an order for people.
  List<Sample> list();

  /// Opens the document of one sample.
  ///
  /// @param name of the sample, in the very same letters
  Outcome open(String name);

  sealed interface Outcome {

    /// The document.
    ///
    /// @param content closed by whoever asked
    record Found(Sample sample, InputStream content) implements Outcome {}

    record Unknown() implements Outcome {}
  }
}
