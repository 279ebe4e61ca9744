package io.claimport.application.fake;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// Reads whatever it is told to, whatever the document holds.
public final class ScriptedReader implements DocumentReader {

  private final String formatId;
  private final Recognition recognition;
  private final Function<Receiver, Reading> script;

  public ScriptedReader(
      String formatId, Recognition recognition, Function<Receiver, Reading> script) {
    this.formatId = formatId;
    this.recognition = recognition;
    this.script = script;
  }

  /// Finds that many claims of one line each.
  public static ScriptedReader finding(int claims) {
    return new ScriptedReader(
        "plain",
        Recognition.CERTAIN,
        receiver -> {
          for (int i = 1; i <= claims; i++) {
            receiver.claim(claim(new Place.TextLine(i)));
          }
          return new Reading.Read();
        });
  }

  private static SourceClaim claim(Place place) {
    StatedFields fields =
        StatedFields.collecting().put(SourceField.BILLED, BigDecimal.TEN, place).build();
    return new SourceClaim(place, StatedFields.none(), List.of(new SourceLine(place, fields)));
  }

  @Override
  public DocumentFormat format() {
    return new DocumentFormat(formatId, "txt", "text/plain");
  }

  @Override
  public Recognition recognize(byte[] head) {
    return recognition;
  }

  @Override
  public Reading read(SpooledDocument document, Receiver receiver) {
    return script.apply(receiver);
  }
}
