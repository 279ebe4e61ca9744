package io.claimport.adapters.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.application.contract.DocumentWriterContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.statement.Statement;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlDocumentWriterTest implements DocumentWriterContract {

  @Override
  public DocumentWriter writer() {
    return new HtmlDocumentWriter();
  }

  @Override
  public DocumentReader reader() {
    return new HtmlDocumentReader();
  }

  @Override
  public Statement statement() {
    return TestStatement.ofInsurer();
  }

  @Test
  void a_page_is_marked_and_refers_to_nothing_outside() {
    String html = new String(TestStatement.written(writer(), statement()), StandardCharsets.UTF_8);

    assertThat(html)
        .contains("THIS IS NOT A BILL", "Fictional data. (DEMO)", "scope=\"col\"", "<caption>")
        .doesNotContain("<script", "http:", "https:", "src=", "url(");
  }

  @Test
  void of_a_page_within_a_page_each_line_is_read_once() {
    String html = new String(TestStatement.written(writer(), statement()), StandardCharsets.UTF_8);
    int cell = html.indexOf("<td");
    int inside = html.indexOf('>', cell) + 1;
    String damaged = html.substring(0, inside) + html + html.substring(inside);

    assertThat(Reads.by(reader(), damaged).lines()).hasSize(2 * statement().lines().size());
  }
}
