package io.claimport.adapters.rest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AttachmentTest {

  @Test
  void a_plain_name_stays_as_it_is() {
    assertThat(Attachment.named("bill 1.csv")).isEqualTo("attachment; filename=\"bill 1.csv\"");
  }

  @Test
  void other_letters_are_kept_besides() {
    assertThat(Attachment.named("Rechnung für 😀.pdf"))
        .isEqualTo(
            "attachment; filename=\"Rechnung f_r _.pdf\";"
                + " filename*=UTF-8''Rechnung%20f%C3%BCr%20%F0%9F%98%80.pdf");
  }

  @Property
  boolean no_name_can_end_the_header_or_the_quotes(@ForAll String name) {
    return Attachment.named(name)
        .matches("attachment; filename=\"[ -~&&[^\"\\\\/]]*\"(; filename\\*=UTF-8''[-.~%\\w]*)?");
  }
}
