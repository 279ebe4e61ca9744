package io.claimport.adapters.documents.vocabulary;

import io.claimport.domain.adjudication.LineStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What became of a service, in the words of its issuer.
public final class StatusWords {

  private static final Pattern BETWEEN = Pattern.compile("[^a-z]+");
  private static final Set<String> DENIED = Set.of("denied", "rejected", "declined");
  private static final Set<String> PENDING = Set.of("pending", "review", "pended");
  private static final Set<String> ESTIMATE = Set.of("estimate", "estimated", "est");
  private static final Set<String> REVERSAL = Set.of("reversed", "reversal", "voided");
  private static final Set<String> BILLED = Set.of("billed", "submitted");
  private static final Set<String> PAID =
      Set.of("paid", "processed", "approved", "covered", "allowed", "finalized", "completed");

  private StatusWords() {}

  /// The status; nothing if the words name none. A "not" turns whatever follows into a
  /// denial: "not covered", "not approved".
  public static Optional<LineStatus> of(String words) {
    List<String> all =
        BETWEEN.splitAsStream(words.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    boolean negated = all.contains("not") || all.contains("non");
    if (has(all, DENIED) || (negated && has(all, PAID))) {
      return Optional.of(LineStatus.DENIED);
    }
    if (has(all, PENDING)) {
      return Optional.of(LineStatus.PENDING);
    }
    if (has(all, ESTIMATE)) {
      return Optional.of(LineStatus.ESTIMATE);
    }
    if (has(all, REVERSAL)) {
      return Optional.of(LineStatus.REVERSAL);
    }
    if (has(all, PAID)) {
      return Optional.of(LineStatus.PAID);
    }
    return has(all, BILLED) ? Optional.of(LineStatus.BILLED) : Optional.empty();
  }

  private static boolean has(List<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }
}
