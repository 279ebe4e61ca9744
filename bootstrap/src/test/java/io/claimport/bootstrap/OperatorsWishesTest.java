package io.claimport.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorsWishesTest {

  @TempDir private Path folder;

  @Test
  void what_is_shipped_is_what_the_configuration_says() {
    try (ApplicationContext context = Claimport.start(Map.of("claimport.storage", "memory"))) {
      assertThat(context.getBean(Settings.class)).isEqualTo(Settings.SHIPPED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CLAIMPORT_CATALOG_SEED",
        "CLAIMPORT_CATALOG_PROVIDERS",
        "CLAIMPORT_MAX_DOCUMENT_BYTES",
        "MICRONAUT_CONFIG_FILES"
      })
  void a_variable_may_be_a_wish(String variable) {
    assertThat(new OperatorsWishes(Set.of("PATH", variable), Set.of(), folder).any()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"claimport.catalog.seed", "micronaut.environments"})
  void a_property_may_be_a_wish(String property) {
    assertThat(new OperatorsWishes(Set.of(), Set.of("java.home", property), folder).any()).isTrue();
  }

  @Test
  void a_file_where_the_framework_looks_may_be_a_wish() throws IOException {
    Path config = Files.createDirectory(folder.resolve("config"));
    assertThat(new OperatorsWishes(Set.of(), Set.of(), folder).any()).isFalse();

    Files.createFile(config.resolve("application.yml"));

    assertThat(new OperatorsWishes(Set.of(), Set.of(), folder).any()).isTrue();
  }

  @Test
  void what_concerns_the_store_or_a_command_is_none() {
    assertThat(
            new OperatorsWishes(
                    Set.of("CLAIMPORT_USER", "CLAIMPORT_STORAGE", "CLAIMPORT_DATA_FOLDER"),
                    Set.of("claimport.aot", "user.dir"),
                    folder)
                .any())
        .isFalse();
  }
}
