package io.claimport.adapters.documents.text.writing;

import io.claimport.domain.entity.EntityId;

/// How an issuer writes all of its documents, so that a mistake in reading them can be
/// told by who wrote them. It follows from the issuer's id alone, on every machine.
///
/// @param <L> the layouts that issuers of its kind have
record IssuerStyle<L>(L layout, Labels labels, DateStyle dates) {

  /// Chooses among the layouts. What the hash of a string is, the language lays down.
  static <L> IssuerStyle<L> of(EntityId issuer, L[] layouts) {
    int hash = issuer.value().hashCode() & Integer.MAX_VALUE;
    Labels[] labels = Labels.values();
    DateStyle[] dates = DateStyle.values();
    int rest = hash / layouts.length;
    return new IssuerStyle<>(
        layouts[hash % layouts.length],
        labels[rest % labels.length],
        dates[rest / labels.length % dates.length]);
  }
}
