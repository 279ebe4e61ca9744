package io.claimport.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A check of the documentation that never fails would be none.
class ExpectationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": 1}                         | {"a":1}
          {"a": …}                         | {"a":{"b":[]}}
          {"a": "x…z"}                     | {"a":"xyz"}
          {"a": 1, …}                      | {"b":2,"a":1}
          [{"a": 1}, …]                    | [{"a":1},2,3]
          [{"a": 1}, …]                    | [{"a":1}]
          {"a": {"b": 1, …}, "c": [1, …]}  | {"a":{"b":1,"x":0},"c":[1,2]}
          {"a": "{…}, [1]"}                | {"a":"{:}, [1]"}
          """)
  void json_is_compared_value_by_value(String expected, String said) {
    assertThat(new Expectation(List.of(expected)).isMetBy(said)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": 1}                         | {"a":2}
          {"a": 1}                         | {"a":"1"}
          {"a": 12.50}                     | {"a":12.5}
          {"a": 1}                         | {"a":1,"b":2}
          {"a": 1, "b": 2}                 | {"a":1}
          {"a": 1, …}                      | {"b":2}
          {"a": "x…z"}                     | {"a":"xy"}
          {"a": null}                      | {"a":0}
          [1, …]                           | []
          [1, 2]                           | [2, 1]
          [1]                              | [1, 2]
          {"a": 1}                         | {"a":1
          {"a": 1}                         | {"a":1} {"a":1}
          {"a": 1}                         | not found
          """)
  void json_that_differs_is_found(String expected, String said) {
    assertThat(new Expectation(List.of(expected)).isMetBy(said)).isFalse();
  }

  @Test
  void text_is_compared_line_by_line() {
    assertThat(new Expectation(List.of("Job …", "…", "end.")).isMetBy("Job 17\none\ntwo\nend.\n"))
        .isTrue();
    assertThat(new Expectation(List.of("Job …", "…", "end.")).isMetBy("Job 17\nend.")).isTrue();
    assertThat(new Expectation(List.of()).isMetBy("")).isTrue();
  }

  @Test
  void text_that_differs_is_found() {
    assertThat(new Expectation(List.of("a.c")).isMetBy("abc\n")).isFalse();
    assertThat(new Expectation(List.of("abc")).isMetBy("abc\nd\n")).isFalse();
    assertThat(new Expectation(List.of("abc", "d")).isMetBy("abc\n")).isFalse();
    assertThat(new Expectation(List.of("a…c")).isMetBy("ab\nc\n")).isFalse();
    assertThat(new Expectation(List.of()).isMetBy("something\n")).isFalse();
  }

  @Test
  void a_block_is_taken_apart_into_commands_with_what_they_print() {
    Block block =
        new Block(
            10,
            "console",
            "",
            List.of(
                "$ one -d '{", "  1}'", "said", "$ two \\", "  more", "$ until x", "> do y", ""));

    assertThat(Step.in(block))
        .containsExactly(
            new Step(10, "one -d '{\n  1}'", 12, List.of("said")),
            new Step(13, "two \\\n  more", 15, List.of()),
            new Step(15, "until x\ndo y", 17, List.of("")));
  }
}
