package io.claimport.adapters.rest.request;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which of several forms of an answer the caller wants (RFC 9110, section 12.5.1).
public final class Acceptance {

  private static final Pattern QUALITY =
      Pattern.compile(";\\s*q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)\\s*(?:;|$)");

  private Acceptance() {}

  /// What the caller thinks of a media type.
  ///
  /// @param specificity how exactly it is named: 0 for any type, 2 for just this one
  /// @param position where in the header, from its end
  private record Opinion(double quality, int specificity, int position) {

    private static final Comparator<Opinion> BY_EXACTNESS =
        Comparator.comparingInt(Opinion::specificity).thenComparingDouble(Opinion::quality);
    private static final Comparator<Opinion> BY_LIKING =
        Comparator.comparingDouble(Opinion::quality)
            .thenComparingInt(Opinion::specificity)
            .thenComparingInt(Opinion::position);
  }

  /// The form that the caller likes best: of equals the one that is named more exactly, then
  /// the one that is named first. Without an Accept header it is the first one.
  ///
  /// @param mediaType of a form, in lower case and without parameters
  /// @return nothing, if the caller takes none of them
  public static <T> Optional<T> best(
      HttpRequest<?> request, List<T> forms, Function<T, String> mediaType) {
    String accept = String.join(",", request.getHeaders().getAll(HttpHeaders.ACCEPT));
    if (accept.isBlank()) {
      return forms.stream().findFirst();
    }
    List<String> ranges = List.of(accept.toLowerCase(Locale.ROOT).split(","));
    T best = null;
    Opinion liking = new Opinion(0, 0, 0);
    for (T form : forms) {
      Optional<Opinion> opinion = opinion(ranges, mediaType.apply(form));
      if (opinion.isPresent()
          && opinion.get().quality() > 0
          && Opinion.BY_LIKING.compare(opinion.get(), liking) > 0) {
        best = form;
        liking = opinion.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /// The one that names the type most exactly counts.
  private static Optional<Opinion> opinion(List<String> ranges, String mediaType) {
    List<String> names =
        List.of("*/*", mediaType.substring(0, mediaType.indexOf('/')) + "/*", mediaType);
    List<Opinion> opinions = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      String range = ranges.get(i);
      int specificity = names.indexOf(range.split(";", 2)[0].strip());
      if (specificity >= 0) {
        opinions.add(new Opinion(quality(range), specificity, ranges.size() - i));
      }
    }
    return opinions.stream().max(Opinion.BY_EXACTNESS);
  }

  /// One, unless something else is said.
  private static double quality(String range) {
    Matcher quality = QUALITY.matcher(range);
    return quality.find() ? Math.min(1, Double.parseDouble(quality.group(1))) : 1;
  }
}
