package io.claimport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.architecture.house.Adr;
import io.claimport.architecture.house.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The page about the rules tells the same as the rules.
class RulesPageTest {

  @Test
  void the_page_about_the_rules_is_up_to_date() throws IOException {
    Path page = Checkout.file(RulesPage.FILE);
    if (System.getProperty("claimport.docs", "").equals("write")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, RulesPage.render());
    }

    assertThat(Files.exists(page) ? Checkout.read(page) : "")
        .as(
            Adr.PROVEN_RULES.because(
                RulesPage.FILE
                    + " tells other rules than the code; once they are right, write it"
                    + " anew: "
                    + RulesPage.HOW_TO_WRITE))
        .isEqualTo(RulesPage.render());
  }
}
