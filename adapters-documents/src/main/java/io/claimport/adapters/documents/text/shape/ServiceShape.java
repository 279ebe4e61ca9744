package io.claimport.adapters.documents.text.shape;

import java.util.List;
import java.util.Optional;

/// One way to write a service in words.
@FunctionalInterface
public interface ServiceShape {

  /// `CPT 99213 - Office visit`.
  ServiceShape PREFIXED_CODE = words -> CodedLine.of(words).map(CodedLine::words);

  /// `D2740 - Crown`.
  ServiceShape LEADING_CODE = CodePosition::leading;

  /// `Office visit - 99213`.
  ServiceShape TRAILING_CODE = CodePosition::trailing;

  /// `Office visit (99213)`.
  ServiceShape BRACKETED_CODE = CodePosition::bracketed;

  /// `02/10/24  99285-25  Emergency visit`, or any other shape behind a date.
  ServiceShape DATED = DatedWords::of;

  /// Every shape in which the words themselves show the code, the surest first.
  List<ServiceShape> CODED = List.of(PREFIXED_CODE, BRACKETED_CODE, LEADING_CODE, TRAILING_CODE);

  /// Takes the words apart; nothing if they are not of this shape.
  Optional<ServiceWords> of(String words);

  /// The first of several shapes that fits.
  static Optional<ServiceWords> first(List<ServiceShape> shapes, String words) {
    return shapes.stream().flatMap(shape -> shape.of(words).stream()).findFirst();
  }
}
