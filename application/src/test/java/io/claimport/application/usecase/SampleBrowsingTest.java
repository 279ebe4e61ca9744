package io.claimport.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.contract.SampleLibraryContract;
import io.claimport.application.driven.SampleLibrary;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.application.driving.BrowseSamples.Outcome;
import io.claimport.application.fixture.TestSamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleBrowsingTest implements SampleLibraryContract {

  private final BrowseSamples samples = new SampleBrowsing(library());

  @Override
  public SampleLibrary library() {
    return new TestSamples();
  }

  @Test
  void every_sample_is_listed() {
    assertThat(samples.list()).containsExactly(TestSamples.BILL, TestSamples.REPORT);
  }

  @Test
  void a_sample_is_found_by_its_name() throws IOException {
    Outcome.Found found = (Outcome.Found) samples.open("lab-report.txt");

    assertThat(found.sample()).isEqualTo(TestSamples.REPORT);
    assertThat(new String(found.content().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(TestSamples.DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lab-report", "LAB-REPORT.TXT", "../lab-report.txt", "index.csv"})
  void nothing_is_found_under_another_name(String name) {
    assertThat(samples.open(name)).isEqualTo(new Outcome.Unknown());
  }
}
