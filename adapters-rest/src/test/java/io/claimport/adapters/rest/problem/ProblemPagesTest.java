package io.claimport.adapters.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.OverHttp;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPagesTest extends OverHttp {

  @Inject ProblemCatalogue catalogue;

  @Test
  void the_catalogue_explains_every_kind_of_problem_and_no_other() {
    assertThat(catalogue.names())
        .containsExactlyElementsOf(
            Arrays.stream(ProblemType.values()).map(ProblemType::label).toList());
  }

  @ParameterizedTest
  @EnumSource
  void the_type_of_a_problem_leads_to_its_section(ProblemType type) {
    Answer page = get(type.uri().toString());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(page.text())
        .startsWith(
            "## " + type.label() + "\n**" + type.status().getCode() + " " + type.title() + ".** ")
        .doesNotContain("\n## ");
  }

  @Test
  void the_whole_catalogue_can_be_read() {
    assertThat(get("/problems").text()).startsWith("# Problems\n");
  }

  @Test
  void another_name_is_unknown() {
    assertProblem(get("/problems/none"), 404, "unknown_problem");
  }
}
