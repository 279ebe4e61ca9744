package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.driven.SampleLibrary;
import io.claimport.domain.sample.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What [SampleLibrary] promises.
public interface SampleLibraryContract {

  /// A library with at least one sample.
  SampleLibrary library();

  @Test
  default void no_name_comes_twice_and_each_is_a_plain_name_of_a_file() {
    assertThat(library().samples())
        .isNotEmpty()
        .extracting(Sample::name)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9-]+\\.[a-z0-9]+"));
  }

  @Test
  default void samples_never_change_while_running() {
    List<Sample> samples = library().samples();

    assertThat(library().samples()).isEqualTo(samples);
    assertThatThrownBy(samples::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  default void a_document_can_be_opened_as_often_as_it_is_asked_for() throws IOException {
    for (Sample sample : library().samples()) {
      byte[] first = bytes(sample);
      assertThat((long) first.length).as(sample.name()).isEqualTo(sample.size()).isPositive();
      assertThat(bytes(sample)).as(sample.name()).isEqualTo(first);
    }
  }

  private byte[] bytes(Sample sample) throws IOException {
    try (InputStream in = library().open(sample)) {
      return in.readAllBytes();
    }
  }
}
