package io.claimport.adapters.documents.fuzz;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceClaim;

/// A program of its own, to be run in a small heap: reads the bombs that it is told and says of
/// each what became of it.
final class BombDisposal {

  private BombDisposal() {}

  public static void main(String[] names) {
    for (String name : names) {
      System.out.println(name + ": " + answer(Bomb.valueOf(name)));
    }
  }

  private static String answer(Bomb bomb) {
    Counting counting = new Counting();
    try {
      return switch (reader(bomb.format()).read(bomb.document(), counting)) {
        case Reading.Read _ ->
            "read with " + (counting.claims + counting.findings > 0 ? "a result" : "nothing");
        case Reading.Refused(var reason) -> "refused at " + reason.place().text();
      };
    } catch (Throwable failure) {
      return failure.toString();
    }
  }

  private static DocumentReader reader(String format) {
    return DocumentFormats.readers().stream()
        .filter(reader -> reader.format().id().equals(format))
        .findFirst()
        .orElseThrow();
  }

  /// Counts and keeps nothing.
  private static final class Counting implements Receiver {

    private int claims;
    private int findings;

    @Override
    public void claim(SourceClaim claim) {
      claims++;
    }

    @Override
    public void finding(Finding finding) {
      findings++;
    }
  }
}
