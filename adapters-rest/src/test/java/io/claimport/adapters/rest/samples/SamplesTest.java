package io.claimport.adapters.rest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.BrowseSamples;
import io.claimport.application.fixture.TestSamples;
import io.claimport.application.usecase.SampleBrowsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest extends OverHttp {

  private static final String SAMPLES = "/api/v1/samples";

  @BeforeEach
  void a_collection_of_two() {
    ports.prepare(BrowseSamples.class, new SampleBrowsing(new TestSamples()));
  }

  @Test
  void all_are_listed_with_what_is_expected_of_a_reader() {
    assertAnswer(get(SAMPLES), 200, "samples/list");
  }

  @Test
  void a_sample_is_handed_out_byte_for_byte_with_its_name_and_type() {
    Answer answer = get(SAMPLES + "/two-subscribers.837");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo(TestSamples.DOCUMENT);
    assertThat(answer.header("Content-Type")).isEqualTo("application/edi-x12");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"two-subscribers.837\"");
  }

  @Test
  void whoever_has_a_sample_already_need_not_get_it_again() {
    String version = get(SAMPLES + "/two-subscribers.837").header("ETag");

    Answer again = get(SAMPLES + "/two-subscribers.837", "If-None-Match", version);

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "LAB-REPORT.TXT", "..%2Findex.csv", "index.csv"})
  void what_is_called_otherwise_is_unknown(String name) {
    assertProblem(get(SAMPLES + "/" + name), 404, "unknown_sample");
  }
}
