package io.claimport.adapters.documents.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.application.driven.DocumentReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Some mutants for every reader in each build, the same ones each time; `./torture-readers`
/// makes as many as one likes.
///
/// - `claimport.fuzz.documents`: how many for each reader
/// - `claimport.fuzz.seed`: which ones
/// - `claimport.fuzz.from`: the index of the first one; with one document, that one again
/// - `claimport.fuzz.readers`: the formats of the readers, if not all
class FuzzTest {

  private static final long DOCUMENTS = Long.getLong("claimport.fuzz.documents", 500);
  private static final long SEED = Long.getLong("claimport.fuzz.seed", 1);
  private static final long FROM = Long.getLong("claimport.fuzz.from", 0);
  private static final String READERS = System.getProperty("claimport.fuzz.readers", "");
  private static final Seeds SEEDS = new Seeds();

  static Stream<String> readers() {
    List<String> chosen = Arrays.asList(READERS.split(","));
    return DocumentFormats.readers().stream()
        .map(reader -> reader.format().id())
        .filter(format -> READERS.isEmpty() || chosen.contains(format));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void no_damage_is_too_much_for_a_reader(String format) throws InterruptedException {
    DocumentReader reader =
        DocumentFormats.readers().stream()
            .filter(each -> each.format().id().equals(format))
            .findFirst()
            .orElseThrow();
    Campaign campaign = new Campaign(reader, SEED, SEEDS.materialFor(reader));

    assertThat(campaign.run(FROM, DOCUMENTS)).isEmpty();
  }
}
