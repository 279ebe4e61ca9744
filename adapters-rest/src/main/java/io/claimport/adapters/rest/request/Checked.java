package io.claimport.adapters.rest.request;

import io.claimport.application.driving.Violation;
import java.util.List;

/// What came in, as something that can be used, or everything that is wrong with it.
public sealed interface Checked<T> {

  record Valid<T>(T value) implements Checked<T> {}

  record Invalid<T>(List<Violation> violations) implements Checked<T> {}
}
